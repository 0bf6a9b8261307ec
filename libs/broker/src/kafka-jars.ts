import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { PassedOverError } from "./broker.js";

const run = promisify(execFile);

/** The newest version for which every module of the project lies in Maven Central. */
export const KAFKA_VERSION = "4.3.1";
const JAVA_VERSION_MIN = 17;
const DOWNLOAD_MS_MAX = 300_000;
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>truceline</groupId><artifactId>broker</artifactId><version>1</version><packaging>pom</packaging><dependencies>
<dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${KAFKA_VERSION}</version></dependency>
<dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-tools</artifactId><version>${KAFKA_VERSION}</version></dependency>
<dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-slf4j-impl</artifactId><version>2.25.5</version></dependency>
</dependencies></project>
`;

/** Where the jars of this version are kept, for all checkouts of this user. */
const cacheFolder = () =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "truceline", "kafka", KAFKA_VERSION);

/**
 * Makes sure of a Java that runs Kafka 4, and of Maven unless the jars are here already. Returns the `java` to run.
 *
 * Errors: PassedOverError saying which is missing or too old.
 */
export async function requireJavaAndMaven(): Promise<string> {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const said = await run(java, ["-version"]).catch(() => undefined);
  if (!said) throw new PassedOverError(`no Java here (Kafka 4 needs a JDK or JRE ${JAVA_VERSION_MIN} or newer)`);
  const version = Number(/version "(?:1\.)?(\d+)/.exec(said.stderr + said.stdout)?.[1] ?? 0);
  if (version < JAVA_VERSION_MIN)
    throw new PassedOverError(`Java ${version} is too old, Kafka 4 needs ${JAVA_VERSION_MIN}`);
  if (!existsSync(cacheFolder()) && !(await run("mvn", ["-version"]).catch(() => undefined))) {
    throw new PassedOverError(
      `Java ${version} is here, but not Maven (mvn), which fetches Kafka's jars the first time`,
    );
  }
  return java;
}

/**
 * Fetches Kafka's jars once and hands on the `java` to run and the class path.
 *
 * Two that start at once: one downloads, the other waits. A download that broke off leaves nothing behind that looks whole.
 * Errors: PassedOverError.
 */
export async function openKafkaJars(log: (line: string) => void): Promise<{ java: string; classPath: string }> {
  const java = await requireJavaAndMaven();
  const folder = cacheFolder();
  if (!existsSync(folder)) {
    await mkdir(join(folder, ".."), { recursive: true });
    await withLock(`${folder}.lock`, async () => {
      if (!existsSync(folder)) await download(folder, log);
    });
  }
  return { java, classPath: join(folder, "*") };
}

async function download(folder: string, log: (line: string) => void): Promise<void> {
  log(`maven: fetching Apache Kafka ${KAFKA_VERSION} from Maven Central, about 45 MB, once`);
  const work = await mkdtemp(`${folder}.part-`);
  try {
    await writeFile(join(work, "pom.xml"), POM);
    const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${join(work, "jars")}`];
    await run("mvn", ["-q", "-B", "-f", join(work, "pom.xml"), ...goal], { timeout: DOWNLOAD_MS_MAX });
    await rename(join(work, "jars"), folder);
  } catch (error) {
    const output = (error as { stdout?: string }).stdout?.trim().split("\n").slice(0, 3).join(" ");
    throw new PassedOverError(`Maven could not fetch Apache Kafka ${KAFKA_VERSION}: ${output || String(error)}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Runs one at a time over all processes of this machine; the lock of a process that is gone is taken over. */
async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  const end = Date.now() + DOWNLOAD_MS_MAX;
  while (
    !(await writeFile(lock, String(process.pid), { flag: "wx" }).then(
      () => true,
      () => false,
    ))
  ) {
    const owner = Number(await readFile(lock, "utf8").catch(() => ""));
    if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
    if (Date.now() > end) throw new PassedOverError(`another process (${owner}) holds ${lock}`);
    await delay(200);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
