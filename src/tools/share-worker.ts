// Service worker below share/ of the installed app. What another app shares comes as a POST, which is answered here and never sent: with the home
// page and the text in the fragment of its address.

/** The event of a request, which TypeScript's types of pages lack. */
interface RequestEvent extends Event {
  request: Request
  respondWith: (response: Promise<Response>) => void
}

/** Characters of a shared text that are handed over. */
const LONGEST = 50_000

addEventListener('fetch', (event) => {
  const { request } = event as RequestEvent
  if (request.method === 'POST') (event as RequestEvent).respondWith(handedOver(request))
})

async function handedOver(request: Request): Promise<Response> {
  const form = await request.formData()
  const parts = ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
  const text = [...new Set(parts)].join('\n').slice(0, LONGEST)
  return Response.redirect(new URL(`../#q=${encodeURIComponent(text)}`, location.href).href, 303)
}
