# Builds the package from this folder and runs its endpoint as an ordinary user.
#   docker build -t pdp-consent .
#   docker run -p 8080:8080 -v pdp-data:/data -e PDP_BASE_URL=https://consent.example.kz pdp-consent
# Behind a proxy in another container: -e PDP_TRUST_PROXY=172.18.0.0/16, the network of both (docs/deploy.md 2).
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm pack --ignore-scripts --pack-destination /tmp && mv /tmp/pdp-consent-*.tgz /tmp/pdp-consent.tgz
# What the endpoint runs on, in the versions that the tests ran with; a website that uses the package needs none of it.
RUN mkdir /app && cd /app && npm init -y >/dev/null && npm install --ignore-scripts --no-audit --no-fund --omit=dev \
  /tmp/pdp-consent.tgz \
  $(node -p "const { devDependencies: d } = require('/src/package.json'); ['hono', '@hono/node-server', 'pg'].map((name) => name + '@' + d[name]).join(' ')")

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 PDP_DATA=/data
RUN mkdir -m 0700 /data && chown node:node /data
COPY --from=build /app /app
WORKDIR /app
USER node
VOLUME /data
EXPOSE 8080
# Healthy: the process lives and its database takes receipts.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# As the first process it gets the signal itself: answers under way are finished.
CMD ["node", "node_modules/pdp-consent/dist/npm/cli/main.js", "serve"]
