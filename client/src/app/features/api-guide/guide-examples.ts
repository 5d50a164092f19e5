/** The examples of the guide, for the site at this address. Whoever copies one gets an answer. @param origin without a slash at its end */
export function guideExamples(origin: string) {
  return {
    first: `curl "${origin}/api/v1/submissions?status=answered&limit=2"`,
    search: `curl -G "${origin}/api/v1/submissions" --data-urlencode 'q=дупки' -d exact=1`,
    key: `curl -H 'Authorization: Bearer zk_…' "${origin}/api/v1/submissions"`,
    limits: `RateLimit-Policy: "minute";q=120;w=60, "day";q=20000;w=86400
RateLimit: "minute";r=119;t=60, "day";r=19999;t=86400`,
    paging: `Link: </api/v1/submissions?limit=2&after=MjAy…>; rel="next"`,
    unchanged: `curl -i "${origin}/api/v1/site" -H 'If-None-Match: W/"…"'`,
    refused: `curl "${origin}/api/v1/submissions?limit=1000" -H 'accept-language: en'`,
    problem: `{
  "type": "${origin}/problems/malformed",
  "title": "The request cannot be understood",
  "status": 400,
  "detail": "Correct the fields that are named and try again.",
  "errors": [{ "pointer": "/limit", "code": "too_large", "detail": "The largest value is 100." }]
}`,
    once: `curl -X POST "${origin}/api/v1/submissions" \\
  -H 'Idempotency-Key: "8e03978e-40d5-43e8-bc93-6894a57f9324"' \\
  -H 'content-type: application/json' -d @submission.json`,
    message: `{
  "type": "case.published",
  "timestamp": "2026-11-30T08:00:00.000Z",
  "data": {
    "number": "…",
    "url": "${origin}/bg/submissions/…",
    "api": "${origin}/api/v1/submissions/…"
  }
}`,
    javaScript: `import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET); // whsec_…
// rawBody: the bytes as they came, before any JSON.parse
const message = webhook.verify(rawBody, request.headers); // throws unless it is ours and new`,
    python: `import os
from standardwebhooks.webhooks import Webhook

message = Webhook(os.environ["WEBHOOK_SECRET"]).verify(raw_body, request.headers)`,
    openData: `curl -L "${origin}/data/latest/cases.csv"`,
    feed: `curl "${origin}/bg/submissions.atom?topic=services"`,
    open311: `curl "${origin}/open311/v2/services.xml"`,
  };
}
