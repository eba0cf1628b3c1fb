/** A socket that speaks NCALayer's protocol: greets with a version, answers `sign` with a CMS. */
export class FakeNcaLayer extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | undefined;
  static opened: string[] = [];
  static asked: {
    module: string;
    method: string;
    args: { data: string; format: string; signingParams: object };
  }[] = [];
  static mode: 'signs' | 'cancels' | 'absent' = 'signs';
  constructor(address: string) {
    super();
    FakeNcaLayer.opened.push(address);
    setTimeout(() =>
      FakeNcaLayer.mode === 'absent'
        ? this.dispatchEvent(new Event('error'))
        : this.#say({ result: { version: '1.4' } }),
    );
  }
  #say(answer: object): void {
    this.onmessage?.(new MessageEvent('message', { data: JSON.stringify(answer) }));
  }
  send(request: string): void {
    FakeNcaLayer.asked.push(JSON.parse(request));
    setTimeout(() =>
      this.#say(
        FakeNcaLayer.mode === 'signs'
          ? { status: true, body: { result: ['Q01T\nLUNNUw=='] } }
          : { status: true, body: {} },
      ),
    );
  }
  close(): void {}
}
