/**
 * The script that must run before the first paint: theme and language view. It is a string because it is put into the
 * head as it is, with its hash in the Content Security Policy. Old enough in syntax for old browsers; storage may be refused.
 */
export const INIT_SCRIPT = `(function(d,w){var r=d.documentElement,g=function(k){try{return localStorage.getItem(k)}catch(e){return null}};
r.dataset.js='';
var q=(/[?&]lang=(ko|en|both)(?:&|$)/.exec(location.search)||[])[1]||g('view')||(/^ko\\b/i.test(navigator.language)?'ko':'en');
r.dataset.view=/^(ko|en|both)$/.test(q)?q:'both';if(q==='en')r.lang='en';
var m=w.matchMedia('(prefers-color-scheme: dark)'),t=function(){var c=g('theme');r.dataset.choice=c||'auto';r.dataset.theme=c==='dark'||c!=='light'&&m.matches?'dark':'light'};
t();if(m.addEventListener)m.addEventListener('change',t);w.addEventListener('pageshow',function(e){if(e.persisted)t()})})(document,window)`

/** SHA-256 of the script as the policy wants it. */
export async function initHash(): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(INIT_SCRIPT))
  return `sha256-${Buffer.from(digest).toString('base64')}`
}
