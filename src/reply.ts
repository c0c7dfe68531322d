/** A Discord message as JSON (the part of it Xunwen uses): what every answer ends as, on every surface. */

export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

export interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color?: number;
  /** ISO 8601. */
  readonly timestamp?: string;
  readonly thumbnail?: { readonly url: string };
  readonly author?: { readonly name: string; readonly url?: string };
  readonly footer?: { readonly text: string };
  readonly fields?: readonly EmbedField[];
}

/** Discord's component types 1 (row), 2 (button), 3 (string select). */
export interface Button {
  readonly type: 2;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: 1 | 2 | 3 | 4 | 5;
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

export interface Select {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder?: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

export interface Row {
  readonly type: 1;
  readonly components: readonly (Button | Select)[];
}

/** Message flag 1 << 6: only the person who asked sees it. */
export const EPHEMERAL = 64;

export interface Reply {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Row[];
  readonly flags?: number;
  /** Nothing Xunwen sends pings anybody, unless a watch was given a role by somebody who may ping it. */
  readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly string[] };
}
