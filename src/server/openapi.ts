/** Placeholder until the description of every route stands. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: { title: 'pdp-consent operator endpoint', version: '1' },
  paths: {},
};
