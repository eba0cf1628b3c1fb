/** Address of the national signing program on the visitor's own computer. */
const ADDRESS = 'wss://127.0.0.1:13579';
/** Time for the program to greet, and for the visitor to choose a key and type its password. */
const GREETING_MS = 5_000;
const SIGNING_MS = 300_000;

interface Answer {
  result?: { version?: string };
  status?: boolean;
  body?: { result?: string | readonly string[] };
}

const nextAnswer = (socket: WebSocket, withinMs: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const done = new AbortController();
    const fail = (): void => (done.abort(), reject(new Error('NCALayer did not answer')));
    const { signal } = done;
    const timer = setTimeout(fail, withinMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
    socket.addEventListener('error', fail, { signal });
    socket.addEventListener('close', fail, { signal });
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      done.abort();
      try {
        resolve(JSON.parse(data) as Answer);
      } catch (cause) {
        reject(new Error('NCALayer answered with something else', { cause }));
      }
    };
  });

export interface NcaLayer {
  /** Detached CMS, base64, over the bytes given as base64url. Rejects if the visitor cancels or nothing comes in five minutes. */
  sign(hash: string, lang: string): Promise<string>;
  close(): void;
}

/** Connects to NCALayer. Called only after the visitor chose to sign and was told about the connection. */
export const connectNcaLayer = async (address = ADDRESS): Promise<NcaLayer> => {
  const socket = new WebSocket(address);
  try {
    const greeting = await nextAnswer(socket, GREETING_MS);
    if (!greeting.result?.version) throw new Error('Not NCALayer');
  } catch (cause) {
    socket.close();
    throw cause;
  }
  return {
    async sign(hash, lang) {
      const answer = nextAnswer(socket, SIGNING_MS);
      const data = hash.replace(/-/g, '+').replace(/_/g, '/') + '='.repeat(-hash.length & 3);
      socket.send(
        JSON.stringify({
          module: 'kz.gov.pki.knca.basics',
          method: 'sign',
          args: {
            allowedStorages: null,
            format: 'cms',
            data,
            signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: {} },
            // A key of a natural person, for signing.
            signerParams: { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.1'] },
            locale: ['kk', 'ru', 'en'].includes(lang) ? lang : 'ru',
          },
        }),
      );
      const { status, body } = await answer;
      const cms = [body?.result ?? []].flat()[0];
      if (!status || !cms) throw new Error('No signature was made');
      return cms.replace(/-----[^-]+-----|\s/g, '');
    },
    close: () => socket.close(),
  };
};
