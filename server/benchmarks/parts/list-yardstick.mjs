import pg from 'pg';

/** Runs the statements one after the other, as the answer needs them, and sends the bytes. As many connections as the application has. */
export async function answering({ url, statements, headers, body }) {
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  return async (_request, response) => {
    for (const { sql, parameters } of statements) await pool.query(sql, parameters);
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  };
}
