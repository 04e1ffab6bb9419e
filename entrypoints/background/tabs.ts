import { browser } from 'wxt/browser';
import { pushTo, pushToOwn } from '../../utils/wire/push';
import { HOSTS } from './hosts';

/** Tells every open PMM page but the one that asked, and every open page of our own, that there is something new to print. */
export async function tellOthers(except: number | null): Promise<void> {
  const tabs = await browser.tabs.query({ url: HOSTS.map((host) => `${host}/*`) });
  const ids = tabs.map((tab) => tab.id).filter((id): id is number => id !== undefined && id !== except);
  await Promise.all([pushToOwn('changed'), ...ids.map((id) => pushTo(id, 'changed'))]);
}
