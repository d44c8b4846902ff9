import { describe, expect, test } from 'vitest'
import { classesOf, classValues, usedStyles, wordsOf } from '../../../src/delivery/used-styles.ts'

const used = new Set(['stays', 'md:p-1.5'])

describe('of a stylesheet', () => {
  test.each([
    ['a class that nothing has', '.gone{color:red}', ''],
    ['a class that something has', '.stays{color:red}', '.stays{color:red}'],
    ['elements and attributes', 'p[lang]{color:red}', 'p[lang]{color:red}'],
    ['a class with signs', '@media (width>=48rem){.md\\:p-1\\.5{color:red}}', '@media (width>=48rem){.md\\:p-1\\.5{color:red}}'],
    ['a rule that is all of its media query', '@media print{.gone{color:red}}', ''],
    ['what stands in a class that nothing has', '.gone{& b{color:red}}', ''],
    ['a class that can only be a parent', '.stays:where(.gone *){color:red}', ''],
    ['one of several', '.stays:is(.gone,p){color:red}', '.stays:is(.gone,p){color:red}'],
    ['several that nothing has', ':is(:where(.gone):hover .lost){color:red}', ''],
    ['an exclusion', '.stays:not(.gone){color:red}', '.stays:not(.gone){color:red}'],
    ['an id of the same name', '.gone{color:red}#gone{color:red}', '.gone,#gone{color:red}'],
  ])('%s', (_, css, expected) => {
    expect(usedStyles(css, used)).toBe(expected)
  })

  test('a rule stays for the other selector', () => {
    expect(usedStyles('.gone p,.stays p{color:red}', used)).toContain('.stays p{color:red}')
  })

  test('a broken one stops the build', () => {
    expect(() => usedStyles('.a:is({}', used)).toThrow()
  })
})

test('classes of a page are read as a browser reads them', () => {
  const values = classValues(`<p class="a [&amp;_.t>.en]:b"><i data-class="no" class=""></i><b id="x" class="c\n d-['&#38;']">class</b>`)
  expect(classesOf(values)).toEqual(['a', '[&_.t>.en]:b', 'c', "d-['&']"])
})

test('words of a script are what may be a class in it', () => {
  expect(wordsOf('let a=`grid gap-1 ${b}`;el("p",{class:"my-2 font-semibold"});c.className=\'sr-only\'')).toEqual(
    expect.arrayContaining(['grid', 'gap-1', 'my-2', 'font-semibold', 'sr-only']),
  )
})
