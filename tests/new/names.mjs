const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isName = (name) => NAME.test(name);

/** `diklat-hours` → `diklatHours` */
export const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** `diklat-hours` → `DiklatHours` */
export const pascal = (name) => camel(name).replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** `2028` → `2028`, `diklat-hours` → `DIKLAT_HOURS` */
export const constant = (name) => name.toUpperCase().replaceAll('-', '_');

/** `diklat-hours` → `Diklat hours` */
export const title = (name) => name.replaceAll('-', ' ').replace(/^[a-z]/, (letter) => letter.toUpperCase());
