import { turkishProvinces } from '../places/turkishProvinces'
import { attribute, html, type Markup } from './markup'
import type { SiteWords } from './words'

const turkish = new Intl.Collator('tr')
const alphabetical = [...turkishProvinces].sort((a, b) => turkish.compare(a.name, b.name))

/**
 * The strip where a reader chooses a province. The choice stays in the reader's browser.
 * @param weather the site's own file with the weather, from this page; the strip is the same where it is missing or old
 */
export const provinceStrip = (
  words: SiteWords,
  weather: string,
): Markup => html`<details class="provinces" data-provinces${attribute('data-weather', weather)}>
<summary><span data-province-label hidden>${words.province}: </span><span class="province-name" data-province-name>${words.chooseProvince}</span>${
  weather && html`<span class="province-weather" data-province-weather lang="tr"></span>`
}</summary>
<p><label for="province">${words.chooseProvince}</label>
<select id="province" name="province" autocomplete="off" lang="tr"><option value="">—</option>${alphabetical.map(
  ({ code, name }) => html`<option value="${code}">${name}</option>`,
)}</select></p>
</details>`
