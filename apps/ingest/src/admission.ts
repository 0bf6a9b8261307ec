import type { IncomingHttpHeaders } from "node:http";
import { PermanentError, TransientError } from "#contracts";
import type { ApiKeys } from "./api-keys.js";

/** Decides before the body is read: who may send, how fast, and how much at once. */
export class Admission {
  #inFlight = 0;

  constructor(
    private readonly keys: ApiKeys,
    private readonly inFlightMax: number,
  ) {}

  /**
   * Lets a request in and counts it until the returned function is called; calling it again changes nothing.
   *
   * Errors: `PermanentError` unauthorized or an encoding we do not read, `TransientError` rate-limited or overloaded.
   */
  enter(headers: IncomingHttpHeaders): () => void {
    this.#checkKey(headers);
    const encoding = headers["content-encoding"];
    if (encoding !== undefined && encoding !== "identity") {
      throw new PermanentError("unsupported-media-type", `content-encoding ${encoding} is not read; send plain bytes`);
    }
    if (this.#inFlight >= this.inFlightMax) {
      throw new TransientError("overloaded", `${this.inFlightMax} requests are under way`);
    }
    this.#inFlight += 1;
    let isInside = true;
    return () => {
      if (isInside) this.#inFlight -= 1;
      isInside = false;
    };
  }

  #checkKey(headers: IncomingHttpHeaders): void {
    if (this.keys.isOpen) return;
    const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
    const key = bearer ?? headers["x-api-key"];
    if (typeof key !== "string") {
      throw new PermanentError("unauthorized", "send an API key: Authorization: Bearer KEY, or X-API-Key: KEY");
    }
    const admission = this.keys.admit(key);
    if (admission === "unknown") throw new PermanentError("unauthorized", "this API key is not known");
    if (admission === "too-fast") throw new TransientError("rate-limited", "this API key sends too fast");
  }
}
