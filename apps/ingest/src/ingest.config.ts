import { NumberSetting, SecretListSetting, ServiceConfig } from "#platform";

/** Settings of ingest. */
export class IngestConfig extends ServiceConfig {
  @NumberSetting("Largest request body, bytes; a larger one is refused unread.", { min: 1024, max: 1_073_741_824 })
  bodyBytesMax = 8 * 1024 * 1024;

  @NumberSetting("How long a request waits for Kafka's acknowledgement before it is answered with 503, ms.", {
    min: 100,
    max: 600_000,
  })
  acknowledgeTimeoutMs = 10_000;

  @NumberSetting("Requests under way at the same time; one more is answered with 503.", { min: 1, max: 100_000 })
  requestsInFlightMax = 64;

  @NumberSetting("Bytes of articles that wait for Kafka's acknowledgement; beyond it requests are answered with 503.", {
    min: 1024,
    max: 4_294_967_296,
  })
  unacknowledgedBytesMax = 64 * 1024 * 1024;

  @SecretListSetting("API keys, separated by commas, 16 characters or more each; without any, every caller is let in.")
  apiKeys: readonly string[] = [];

  @NumberSetting("Requests per minute and API key; one more is answered with 429.", { min: 1, max: 10_000_000 })
  apiKeyRequestsPerMinute = 600;
}
