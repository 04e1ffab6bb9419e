export interface ServeOptions {
  /** 0 takes a free one. */
  port?: number;
  /** Makes it https. */
  tls?: { key: string | Buffer; cert: string | Buffer } | null;
  host?: string;
  /** Lets the browser keep scripts and styles for a day. */
  keep?: boolean;
}

export interface Served {
  url: string;
  port: number;
  close(): Promise<void>;
}

export function serve(options?: ServeOptions): Promise<Served>;
