/** Sends the bytes, or 304 to whoever has them. */
export async function answering({ headers, body, etag }) {
  const whole = { ...headers, 'content-length': body.length };
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, whole).end(body);
  };
}
