import {
  assignDoc,
  deleteArticle,
  findTwin,
  insertArticle,
  type NewArticle,
  ownerOf,
} from '../store/article-writes.ts';
import { findDoc, getText } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { deleteFile, type FileRow, getFile, pathsOf, putFile } from '../store/files.ts';
import type { FileToRead, PreparedFile } from './prepare.ts';

/** Applies prepared files to the store, article by article; one for each sync. */
export class Writer {
  readonly counts = { added: 0, updated: 0, deleted: 0, skipped: 0 };
  readonly #db: Db;
  readonly #now: () => Date;
  /** Articles of files that are gone, by the files' hash: a moved file without a URL keeps its id. */
  readonly #movedIds: Map<string, string>;
  /** Files whose article lost the text they were merged into. */
  readonly #orphans = new Set<string>();
  readonly #gone: ReadonlySet<string>;

  constructor(db: Db, now: () => Date, gone: readonly FileRow[]) {
    this.#db = db;
    this.#now = now;
    this.#gone = new Set(gone.map((row) => row.path));
    this.#movedIds = new Map(gone.flatMap((row) => (row.article === null ? [] : [[row.hash, row.article] as const])));
  }

  apply(batch: readonly PreparedFile[]): void {
    const inserts: { entry: NewArticle; addedAt: number }[] = [];
    const pending = new Map<string, number>();
    const twins = new Map<string, string>();
    for (const file of batch) {
      const { path, size, mtime, hash } = file;
      const before = getFile(this.#db, path);
      if ('unchanged' in file) {
        if (before !== undefined) putFile(this.#db, { ...before, size, mtime });
        continue;
      }
      if ('skipped' in file) {
        this.counts.skipped++;
        putFile(this.#db, { path, size, mtime, hash, article: null, skipped: file.skipped });
        if (before?.article) this.#release(before.article, path);
        continue;
      }
      const entry = this.#keepMovedId(file.entry, hash);
      const twin = twins.get(entry.contentHash) ?? findTwin(this.#db, entry.contentHash);
      const id = twin ?? entry.article.id;
      putFile(this.#db, { path, size, mtime, hash, article: id, skipped: null });
      if (before?.article && before.article !== id) this.#release(before.article, path);
      const index = pending.get(id);
      if (index !== undefined) {
        const other = inserts[index];
        if (other !== undefined && length(entry) > length(other.entry))
          inserts[index] = { ...other, entry: withId(entry, id) };
        continue;
      }
      const stored = findDoc(this.#db, id);
      if (stored !== null && !this.#replaces(stored.doc, entry, path)) continue;
      if (stored !== null) deleteArticle(this.#db, stored.doc);
      pending.set(id, inserts.length);
      twins.set(entry.contentHash, id);
      this.counts[stored === null ? 'added' : 'updated']++;
      inserts.push({
        entry: withId(entry, id),
        addedAt: stored?.addedAt ?? Math.floor(this.#now().getTime() / 1000),
      });
    }
    inserts.sort((a, b) => time(a.entry) - time(b.entry));
    for (const { entry, addedAt } of inserts)
      insertArticle(this.#db, assignDoc(this.#db, entry.article), entry, addedAt);
  }

  /** Forgets a file that is gone. */
  remove(row: FileRow): void {
    deleteFile(this.#db, row.path);
    if (row.article !== null) this.#release(row.article, row.path);
  }

  /** The files to read again, since the text they were merged into is gone. */
  orphans(): FileToRead[] {
    return [...this.#orphans].flatMap((path) => {
      const row = getFile(this.#db, path);
      return row === undefined ? [] : [{ path, size: row.size, mtime: row.mtime, knownHash: null }];
    });
  }

  /** `path` no longer gives `article` its text: without another file the article goes too. */
  #release(article: string, path: string): void {
    const stored = findDoc(this.#db, article);
    if (stored === null) return;
    const others = pathsOf(this.#db, article).filter((other) => other !== path);
    const owner = ownerOf(this.#db, stored.doc);
    if (others.length > 0 && owner !== path) return;
    deleteArticle(this.#db, stored.doc);
    if (others.length === 0) this.counts.deleted++;
    for (const other of others) this.#orphans.add(other);
  }

  #keepMovedId(entry: NewArticle, hash: string): NewArticle {
    const id = entry.article.url === null ? this.#movedIds.get(hash) : undefined;
    return id === undefined ? entry : withId(entry, id);
  }

  /** The file the text came from always replaces it; another file of the same article only with a fuller text. */
  #replaces(doc: number, entry: NewArticle, path: string): boolean {
    const owner = ownerOf(this.#db, doc) ?? path;
    return owner === path || this.#gone.has(owner) || length(entry) > getText(this.#db, doc).paragraphs.join('').length;
  }
}

function withId(entry: NewArticle, id: string): NewArticle {
  return entry.article.id === id ? entry : { ...entry, article: { ...entry.article, id } };
}

function length(entry: NewArticle): number {
  return entry.article.paragraphs.join('').length;
}

function time(entry: NewArticle): number {
  return entry.article.publishedAt === null ? 0 : Date.parse(entry.article.publishedAt);
}
