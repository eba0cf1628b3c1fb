// `import 'pdp-consent/define'` under Node, where modules of a page are rendered beforehand: there is nothing to define
// without a document. A test that brings one gets the element.
if ((globalThis as { document?: Partial<Document> }).document?.querySelectorAll)
  import('./define.js').catch(console.warn);
