import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CellAnswer, ChangeSent } from '../../src/grid/data';
import { Outbox } from '../../src/grid/outbox';
import { shelfOf, takeDrafts } from '../../src/grid/shelf';
import type { Sheet } from '../../src/grid/sheet';
import { sampleSheet } from './sample';

type Reply = (changes: ChangeSent[]) => Response | Promise<Response>;

const json = (cells: Partial<CellAnswer>[]): Response => new Response(JSON.stringify({ cells, state: 'Draft' }), { status: 200 });

const saved: Reply = (changes) => json(changes.map((x) => ({ ...x, fate: 'saved', value: x.value ?? null, version: x.base + 1, findings: [] })));

/** A server that answers with what it is given, one after the other, and then saves. */
const serve = (...replies: Reply[]): ChangeSent[][] => {
  const asked: ChangeSent[][] = [];
  vi.stubGlobal('fetch', async (_: string, request: RequestInit) => {
    const { changes } = JSON.parse(request.body as string) as { changes: ChangeSent[] };
    asked.push(changes);
    return (replies.shift() ?? saved)(changes);
  });
  return asked;
};

const put = (sheet: Sheet, value: string): void => sheet.write([{ cell: sheet.find(11, 'month')!, content: { value } }]);

const open = (): { sheet: Sheet; outbox: Outbox } => {
  const sheet = sampleSheet();
  const shelf = shelfOf(17, 3);
  takeDrafts(shelf, sheet);
  return { sheet, outbox: new Outbox(sheet, shelf, () => 'token') };
};

describe('the way to the server', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('sends what has changed when the typing rests, and then forgets the draft', async () => {
    const asked = serve();
    const { sheet, outbox } = open();
    put(sheet, '100');
    outbox.note();
    await vi.advanceTimersByTimeAsync(399);
    expect(asked).toEqual([]);

    await vi.advanceTimersByTimeAsync(10);
    expect(asked[0]!.map(({ line, column, value, base }) => [line, column, value, base])).toEqual([[11, 'month', '100', 0], [11, 'cumulative', '350.5', 0]]);
    expect(sheet.find(11, 'month')!.saved).toBe(true);
    expect(localStorage.length).toBe(0);
  });

  it('tries again after a lost connection, later each time', async () => {
    const lost: Reply = () => Promise.reject(new TypeError('network'));
    const asked = serve(lost, lost);
    const { sheet, outbox } = open();
    put(sheet, '100');
    outbox.note();
    await vi.advanceTimersByTimeAsync(400);
    expect(outbox.standing.trouble).toBe('offline');

    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.length).toBe(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked.length).toBe(3);
    expect(outbox.standing.trouble).toBeNull();
    expect(outbox.unsent()).toEqual([]);
  });

  it('finds its drafts again after the page was closed', async () => {
    serve(() => Promise.reject(new TypeError('network')));
    const before = open();
    put(before.sheet, '100');
    before.outbox.note();
    await before.outbox.flush();
    before.outbox.stop();

    const asked = serve();
    const { sheet, outbox } = open();
    expect(sheet.find(11, 'month')!.content.value).toBe('100');
    await outbox.flush();
    expect(asked[0]!.map((x) => x.value)).toEqual(['100', '350.5']);
  });

  it('shows nobody the drafts of another person', () => {
    const before = open();
    put(before.sheet, '100');
    before.outbox.note();
    before.outbox.stop();

    expect(takeDrafts(shelfOf(17, 4), sampleSheet())).toEqual([]);
  });

  it('leaves the choice to the person where two wrote one cell, and insists knowing the other version', async () => {
    const theirs = { value: '90', none: false, by: 'Nguyễn Văn A', at: '08:12 03/04/2024', version: 7 };
    const asked = serve((changes) => json([{ ...changes[0]!, fate: 'conflict', conflict: theirs, value: '90', version: 7 }]));
    const { sheet, outbox } = open();
    put(sheet, '100');
    await outbox.flush();
    const cell = sheet.find(11, 'month')!;
    expect([cell.fate, cell.conflict?.by, cell.content.value]).toEqual(['conflict', 'Nguyễn Văn A', '100']);

    sheet.keepMine(cell);
    await outbox.flush();
    expect(asked.at(-1)!.find((x) => x.column === 'month')).toMatchObject({ value: '100', base: 7 });
    expect(cell.fate).toBe('kept');
  });

  it('takes the other number, and brings one\'s own back with undo', async () => {
    const theirs = { value: '90', none: false, by: 'Nguyễn Văn A', at: '08:12', version: 7 };
    serve((changes) => json([{ ...changes[0]!, fate: 'conflict', conflict: theirs }]));
    const { sheet, outbox } = open();
    put(sheet, '100');
    await outbox.flush();
    const cell = sheet.find(11, 'month')!;

    sheet.takeTheirs(cell);
    expect([cell.draft, cell.server.value]).toEqual([null, '90']);
    sheet.undo();
    expect([cell.content.value, cell.draft?.base]).toEqual(['100', 7]);
  });

  it('knows its own figure again when the answer to it was lost', async () => {
    const lost: Reply = () => Promise.reject(new TypeError('network'));
    const own = { value: '100.0', none: false, by: 'Tôi', at: '08:12', version: 4 };
    serve(lost, (changes) => json(changes.map((x) => ({ ...x, fate: 'conflict', conflict: x.column === 'month' ? own : { ...own, value: '350.5' } }))));
    const { sheet, outbox } = open();
    put(sheet, '100');
    await outbox.flush();
    await vi.advanceTimersByTimeAsync(1000);

    expect(sheet.find(11, 'month')!.fate).toBe('kept');
    expect(sheet.find(11, 'month')!.server.version).toBe(4);
  });

  it('keeps a newer figure wanted while an older one is on its way', async () => {
    let answer: () => void = () => {};
    const asked = serve((changes) => new Promise((done) => (answer = () => done(saved(changes)))));
    const { sheet, outbox } = open();
    put(sheet, '100');
    const flight = outbox.flush();
    put(sheet, '120');
    answer();
    await flight;

    expect(asked.map((x) => x.find((y) => y.column === 'month')?.value)).toEqual(['100', '120']);
    expect(asked[1]!.find((x) => x.column === 'month')!.base).toBe(1);
    expect(sheet.find(11, 'month')!.server.value).toBe('120');
  });

  it('keeps drafts and says so when the session has ended', async () => {
    serve(() => new Response(null, { status: 401 }));
    const { sheet, outbox } = open();
    put(sheet, '100');
    outbox.note();
    await outbox.flush();

    expect(outbox.standing.trouble).toBe('signedOut');
    expect(localStorage.length).toBe(1);
  });

  it('keeps what the server refuses, with its reason', async () => {
    serve(() => new Response(JSON.stringify({ detail: 'Biểu đã nộp.' }), { status: 409 }));
    const { sheet, outbox } = open();
    put(sheet, '100');
    await outbox.flush();
    const cell = sheet.find(11, 'month')!;

    expect([cell.fate, cell.message, cell.content.value]).toEqual(['refused', 'Biểu đã nộp.', '100']);
  });
});
