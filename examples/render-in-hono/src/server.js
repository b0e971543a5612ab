import { serve } from "@hono/node-server";
import { app } from "./app.js";

serve({ fetch: app.fetch, hostname: "localhost", port: Number(process.env.PORT ?? 3000) }, ({ port }) => {
  console.log(`http://localhost:${port}/`);
});
