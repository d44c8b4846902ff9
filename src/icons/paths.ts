/** Of the icons that scripts show, too. In the object below they would bring all others into the browser. */
export const COPY = 'M9 9h11v11H9zM5 15H4V4h11v1'
export const CHECK = 'M5 12.5l4.5 4.5L19 7'

/** The line of each icon, in a square of 24. */
export const PATHS = {
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM20 20l-4-4',
  copy: COPY,
  check: CHECK,
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5',
  warn: 'M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v5.5M12 7.5v.1',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20.5c.8-4 4-6 8-6s7.2 2 8 6',
  monitor: 'M3 5h18v12H3zM9 21h6M12 17v4',
  headset: 'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v5H4zM17 14h3v5h-3zM20 19c0 2-3 2.5-6 2.5',
  gateway: 'M4 5h16v5H4zM4 14h16v5H4zM7.500 7.500h.1M7.500 16.500h.1',
  retry: 'M20 12a8 8 0 1 1-2.5-5.800M20 3v4h-4',
  'no-retry': 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM5.7 5.700l12.6 12.6',
  'after-fix': 'M14.5 6.500a4 4 0 0 0-5 5L4 17l3 3 5.5-5.500a4 4 0 0 0 5-5L15 12l-3-3z',
  wire: 'M4 8h12l-3-3M20 16H8l3 3',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v2.500M12 19.500V22M2 12h2.500M19.5 12H22M5 5l1.7 1.700M17.3 17.300L19 19M5 19l1.7-1.700M17.3 6.700L19 5',
  moon: 'M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500z',
  auto: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 3v18M12 8h7.500M12 12h9M12 16h7.5',
  edit: 'M4 20l1-4L16.5 4.500l3 3L8 19zM14 7l3 3',
  clear: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
} as const satisfies Record<string, string>

export type IconName = keyof typeof PATHS
