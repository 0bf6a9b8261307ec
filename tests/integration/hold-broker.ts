/** Opens a broker by the way named on the command line, prints where it is, and waits to be ended: `broker.spec.ts` ends it. */
import { type BrokerKind, openBroker } from "#broker";

const { brokers } = await openBroker({ ways: [process.argv[2] as BrokerKind] });
console.log(brokers.join(","));
setInterval(() => {}, 1000);
