import type { ContractDocument } from './contract-document';

/** A small contract, for the tests. */
export const CONTRACT: ContractDocument = {
  tags: [
    { name: 'cases', description: 'What was sent.', 'x-displayName': 'Cases' },
    { name: 'empty', description: 'Nothing yet.', 'x-displayName': 'Empty' },
  ],
  paths: {
    '/api/v1/cases': {
      post: {
        operationId: 'sendCase',
        summary: 'Send a case',
        tags: ['cases'],
        security: [{}],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/NewCase' } } } },
        responses: { '201': { description: 'Taken.' }, '422': { $ref: '#/components/responses/Invalid' } },
      },
      get: {
        operationId: 'listCases',
        summary: 'Published cases; `Link` leads on',
        tags: ['cases'],
        security: [{}, { key: [] }],
        parameters: [
          { name: 'month', in: 'query', required: true, description: 'Of receipt.', example: '2026-11', schema: { type: 'string' } },
          { name: 'topic', in: 'query', schema: { $ref: '#/components/schemas/Topic' } },
          { name: 'limit', in: 'query', schema: { type: ['integer', 'null'], minimum: 1, maximum: 100 } },
        ],
        responses: {
          '429': { description: '`too-many-requests`: wait.' },
          '200': { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/CaseList' } } } },
        },
      },
    },
    '/api/v1/cases/{number}/messages': {
      get: {
        operationId: 'listMessages',
        tags: ['cases', 'desk'],
        security: [{ case: [] }],
        parameters: [{ name: 'number', in: 'path', required: true, example: '7KQ2-M9XW', schema: { type: 'string' } }],
        responses: { '200': { description: 'A table.', content: { 'text/csv': { schema: { type: 'string' } } } } },
      },
      delete: { operationId: 'eraseMessages', tags: ['cases'], security: [{ staff: [] }], responses: {} },
    },
    '/api/v1/queue': { get: { operationId: 'readQueue', tags: ['desk'], security: [{}], responses: {} } },
  },
  components: {
    responses: { Invalid: { description: '`invalid`: fields break a rule.' } },
    schemas: {
      Topic: { type: 'string', enum: ['services', 'ethics'] },
      NewCase: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string', minLength: 5, maxLength: 200, description: 'In one line.' },
          topic: { allOf: [{ $ref: '#/components/schemas/Topic' }], description: 'What it’s about.' },
          author: { $ref: '#/components/schemas/Author' },
        },
      },
      Author: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, born: { type: 'string', format: 'date' } } },
      CaseList: {
        type: 'object',
        required: ['items'],
        properties: { items: { type: 'array', maxItems: 100, items: { $ref: '#/components/schemas/Case' } } },
      },
      Case: {
        type: 'object',
        properties: { title: { type: 'string' }, repeats: { type: 'array', items: { $ref: '#/components/schemas/Case' } } },
      },
    },
  },
};
