const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 } },
} as const;
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;
const position = { type: 'integer', minimum: 1 } as const;

/** SARIF 2.1.0 (OASIS, errata 01), the parts that a linter writes, no other member allowed. Section numbers are its own. */
export const SARIF_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  additionalProperties: false,
  properties: {
    // 3.13.2 and 3.13.3
    version: { const: '2.1.0' },
    $schema: { type: 'string', format: 'uri', pattern: 'sarif-schema-2\\.1\\.0\\.json$' },
    runs: { type: 'array', minItems: 1, items: { $ref: '#/$defs/run' } },
  },
  $defs: {
    run: {
      type: 'object',
      required: ['tool', 'results'],
      additionalProperties: false,
      properties: {
        tool: {
          type: 'object',
          required: ['driver'],
          additionalProperties: false,
          properties: { driver: { $ref: '#/$defs/toolComponent' } },
        },
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        results: { type: 'array', items: { $ref: '#/$defs/result' } },
      },
    },
    // 3.19
    toolComponent: {
      type: 'object',
      required: ['name', 'rules'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1 },
        semanticVersion: {
          type: 'string',
          pattern: '^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$',
        },
        rules: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/reportingDescriptor' } },
      },
    },
    // 3.49
    reportingDescriptor: {
      type: 'object',
      required: ['id', 'shortDescription', 'defaultConfiguration'],
      additionalProperties: false,
      properties: {
        id: { type: 'string', minLength: 1 },
        shortDescription: text,
        fullDescription: text,
        help: text,
        defaultConfiguration: {
          type: 'object',
          required: ['level'],
          additionalProperties: false,
          properties: { level },
        },
        properties: {
          type: 'object',
          properties: { tags: { type: 'array', uniqueItems: true, items: { type: 'string' } } },
        },
      },
    },
    // 3.27
    result: {
      type: 'object',
      required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations'],
      additionalProperties: false,
      properties: {
        ruleId: { type: 'string', minLength: 1 },
        ruleIndex: { type: 'integer', minimum: 0 },
        level,
        message: text,
        locations: { type: 'array', minItems: 1, items: { $ref: '#/$defs/location' } },
        partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    location: {
      type: 'object',
      required: ['physicalLocation'],
      additionalProperties: false,
      properties: {
        // 3.29; a URI reference without scheme, authority or leading slash (3.4.3, 3.4.4)
        physicalLocation: {
          type: 'object',
          required: ['artifactLocation', 'region'],
          additionalProperties: false,
          properties: {
            artifactLocation: {
              type: 'object',
              required: ['uri'],
              additionalProperties: false,
              properties: {
                uri: {
                  type: 'string',
                  minLength: 1,
                  format: 'uri-reference',
                  pattern: '^(?![A-Za-z][A-Za-z0-9+.-]*:)(?!/)',
                },
              },
            },
            // 3.30: lines and columns count from 1
            region: {
              type: 'object',
              required: ['startLine'],
              additionalProperties: false,
              properties: { startLine: position, startColumn: position },
            },
          },
        },
        logicalLocations: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: {
              fullyQualifiedName: { type: 'string', minLength: 1 },
              kind: { type: 'string', minLength: 1 },
            },
          },
        },
      },
    },
  },
} as const;
