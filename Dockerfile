# One image for all services; compose names the one to run.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY patches patches
# No install scripts: this image already is the Node that the package `node` would bring. Our own step is named below.
RUN npm ci --ignore-scripts --no-audit
RUN npx patch-package
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY libs libs
COPY apps apps
RUN npm run build
# What was patched stays, what only builds and tests goes.
RUN npm prune --omit=dev --ignore-scripts --no-audit

FROM node:24-slim
ENV NODE_ENV=production HTTP_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY bin bin
# The deduplicator keeps its checkpoint here; it may be lost at any time.
RUN mkdir /checkpoint && chown node:node /checkpoint
ENV CHECKPOINT_FILE=/checkpoint/deduplicator.sqlite
USER node
EXPOSE 8080
CMD ["node", "dist/apps/ingest/src/main.js"]
