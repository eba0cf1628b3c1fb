/** Maker of a receipt, as it stands in `sdk` of every payload. The version is that of package.json. */
export const SDK = { name: 'pdp-consent', version: '0.1.0' } as const;
