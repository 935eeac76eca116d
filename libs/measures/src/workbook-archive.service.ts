import { SaxesParser } from 'saxes';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '@cairn/platform';
import { fileFault } from './file-fault.type.js';

/** What the parts of a workbook may add up to. A larger table goes as CSV, which needs no unpacking. */
const MOST_UNPACKED_BYTES = 100_000_000;
const MOST_PARTS = 1_000;
/** Honest sheets shrink to a tenth or a thirtieth. */
const MOST_SHRINKING = 100;
const SMALL_BYTES = 1_000_000;
/** No text or tag of a workbook is as long as this. */
const LONGEST_NODE = 2_000_000;
/** Nor is any nested as deeply: each level that is open is kept. */
const DEEPEST = 64;

export interface Tag { name: string; attributes: Record<string, string> }
/** What a reader of XML is told; names come without their prefix. */
export interface XmlReader { open?: (tag: Tag) => void; close?: (name: string) => void; text?: (text: string) => void }

/** The parts of an .xlsx file. Sizes are looked at before anything is unpacked, and the archive cannot lie about them: unpacking stops there. */
export class WorkbookArchive {
  private constructor(private readonly zip: ZipFile, private readonly parts: ReadonlyMap<string, Entry>) {}

  /** @throws BAD_USER_INPUT when it is no archive, is locked, unsafe or too large */
  static async open(path: string): Promise<WorkbookArchive> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => { throw damaged(error); });
    try {
      if (zip.entryCount > MOST_PARTS) throw fileFault('UNSAFE', `The workbook has ${zip.entryCount.toLocaleString('en-US')} parts; ${MOST_PARTS.toLocaleString('en-US')} is the most we read.`);
      const parts = new Map<string, Entry>();
      let bytes = 0;
      for await (const entry of zip.eachEntry()) {
        if (parts.has(entry.fileName)) throw fileFault('UNSAFE', 'The workbook has two parts of one name.');
        bytes += checkedSize(entry);
        if (bytes > MOST_UNPACKED_BYTES) throw tooLarge();
        parts.set(entry.fileName, entry);
      }
      return new WorkbookArchive(zip, parts);
    } catch (error) {
      zip.close();
      throw damaged(error);
    }
  }

  close(): void {
    this.zip.close();
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  /** Reads a part as XML, piece by piece; after each piece the caller may take what it has gathered. */
  async* read(name: string, reader: XmlReader): AsyncGenerator<void> {
    const entry = this.parts.get(name);
    if (!entry) throw fileFault('DAMAGED', 'A part of the workbook is missing. Open it and save it again.');
    const parser = new SaxesParser();
    let quiet = 0;
    follow(parser, reader, () => { quiet = 0; });
    for await (const text of this.unpacked(entry)) {
      quiet += text.length;
      parser.write(text);
      if (quiet > LONGEST_NODE) throw fileFault('UNSAFE', 'A cell or tag of the workbook is too long.');
      yield;
    }
    parser.close();
    yield;
  }

  private async* unpacked(entry: Entry): AsyncGenerator<string> {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for await (const chunk of await this.zip.openReadStreamPromise(entry) as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    } catch (error) {
      throw damaged(error);
    }
  }

  /** Reads a small part as a whole. */
  async readAll(name: string, reader: XmlReader): Promise<void> {
    for await (const _piece of this.read(name, reader)) void _piece;
  }
}

function follow(parser: SaxesParser, reader: XmlReader, heard: () => void): void {
  parser.on('error', (error) => { throw damaged(error); });
  // No workbook has a document type: it is there to name entities, which grow or reach for other files.
  parser.on('doctype', () => { throw fileFault('UNSAFE', 'The workbook declares a document type, which no spreadsheet program writes.'); });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw fileFault('UNSAFE', 'The parts of the workbook are nested more deeply than any spreadsheet program writes them.');
    heard();
    reader.open?.({ name: local(tag.name), attributes: tag.attributes as Record<string, string> });
  });
  parser.on('closetag', (tag) => { depth -= 1; heard(); reader.close?.(local(tag.name)); });
  parser.on('text', (text) => { heard(); reader.text?.(text); });
  parser.on('cdata', (text) => { heard(); reader.text?.(text); });
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function checkedSize(entry: Entry): number {
  if (entry.isEncrypted()) throw fileFault('ENCRYPTED', 'The workbook is locked by a password. Save it without one.');
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > MOST_UNPACKED_BYTES || (uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * MOST_SHRINKING)) throw tooLarge();
  return uncompressedSize;
}

function tooLarge(): AppError {
  return fileFault('TOO_LARGE_UNPACKED', `The workbook is too large when it is unpacked (${MOST_UNPACKED_BYTES / 1_000_000} MB at most). Save the sheet as "CSV UTF-8".`);
}

function damaged(error: unknown): AppError {
  return error instanceof AppError ? error : fileFault('DAMAGED', 'The workbook is damaged or incomplete. Open it and save it again.');
}
