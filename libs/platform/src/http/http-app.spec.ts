import { Agent, get, type Server } from "node:http";
import { setImmediate } from "node:timers/promises";
import { Controller, Get, Module } from "@nestjs/common";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { pino } from "pino";
import { expect, it, onTestFinished } from "vitest";
import { createHttpApp, listen } from "./http-app.js";
import { PlatformModule } from "./platform.module.js";

const arrived = Promise.withResolvers<void>();
const answer = Promise.withResolvers<string>();

@Controller("slow")
class SlowController {
  @Get()
  read(): Promise<string> {
    arrived.resolve();
    return answer.promise;
  }
}

@Module({})
class SlowModule {}

it("closes behind its last answer, also when the caller keeps the connection", async () => {
  const logger = pino({ level: "silent" });
  const module = {
    module: SlowModule,
    imports: [PlatformModule.forRoot({ app: "example", logger })],
    controllers: [SlowController],
  };
  const app = await createHttpApp(module, new FastifyAdapter());
  const port = await listen(app, { httpHost: "127.0.0.1", httpPort: 0 }, logger);
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const read = new Promise<string>((resolve, reject) => {
    get({ port, path: "/slow", agent }, (response) => {
      response.setEncoding("utf8").once("data", resolve);
    }).once("error", reject);
  });
  await arrived.promise;
  const server: Server = app.getHttpServer();
  const closed = app.close();
  while (server.listening) await setImmediate();
  answer.resolve("here you are");
  expect(await read).toBe("here you are");
  await closed;
});
