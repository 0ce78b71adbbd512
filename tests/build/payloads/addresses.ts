/** Addresses that run, load or lead somewhere, in every guise browsers see through. */

/** Of scheme `javascript:` for a browser, and of none for a careless reader. */
const SCRIPT_ADDRESSES = [
  'javascript:@JS@',
  'JaVaScRiPt:@JS@',
  ' javascript:@JS@',
  '\u0001javascript:@JS@',
  '\u00a0javascript:@JS@',
  'java\tscript:@JS@',
  'java\nscript:@JS@',
  'java\r\nscript:@JS@',
  'javascript\t:@JS@',
  'java&#9;script:@JS@',
  'java&#x0A;script:@JS@',
  'java&Tab;script&colon;@JS@',
  '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;@JS@',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A@JS@',
  '&#0000106avascript:@JS@',
  'javascript&#58;@JS@',
  'java\u0000script:@JS@',
  'java\u00adscript:@JS@',
  'java\u200bscript:@JS@',
  'ｊavascript:@JS@',
  'javascript://%0a@JS@',
  'javascript://@HOST@/%0a@JS@',
  'javascript:/*http://x*/@JS@',
  'http://x@javascript:@JS@',
  'javascript:alert?.constructor`@JS@```',
  'vbscript:self.galleyHit=@ID@',
  'VBSCRIPT\t:self.galleyHit=@ID@',
  'livescript:@JS@',
  'mocha:@JS@',
  'view-source:javascript:@JS@',
  'jar:@NET@!/x',
  'feed:javascript:@JS@',
  'data:text/html,<script>@JS@</script>',
  'data:text/html;base64,PHNjcmlwdD5zZWxmLmdhbGxleUhpdD0xPC9zY3JpcHQ+',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="@JS@"/>',
  'DATA:TEXT/HTML;charset=utf-7,+ADw-script+AD4-@JS@+ADw-/script+AD4-',
  'data:,@JS@',
  'data:application/xhtml+xml,<x xmlns="http://www.w3.org/1999/xhtml"><script>@JS@</script></x>',
  'blob:http://@HOST@/@ID@',
  'filesystem:http://@HOST@/temporary/@ID@',
  'mailto:x@x.org?subject=<img src=x onerror=@JS@>"onmouseover="@JS@',
  'http://@HOST@/"onmouseover="@JS@" x="',
  "https://@HOST@/'><img src=x onerror=@JS@>",
  'http://@HOST@/<script>@JS@</script>',
]

/** Of this computer and of ours alone. */
const LOCAL_ADDRESSES = [
  '@FILE@',
  'FILE:@PATH@',
  'file://localhost@PATH@',
  'file:///proc/self/environ',
  '\\\\@HOST@\\share\\x.png',
  '//@HOST@/share/x.png',
  'file://@HOST@/share/x.png',
  '/\\@HOST@/x.png',
  'smb://@HOST@/x',
  'C:\\Windows\\win.ini',
  '../../../../../../@PATH@',
  'app://galley/index.html',
  'app://galley/../main.js',
  'galley-picture://..%2f..@PATH@/',
  'galley-original://sha256-0000000000000000000000000000000000000000000000000000000000000000/',
  'galley-preview://frame/frame.js',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'about:blank#@ID@',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x&crumb=location:\\\\@HOST@',
  'tel:@ID@',
  'intent://@HOST@/#Intent;scheme=http;end',
  'chrome-extension://x/y.html',
  'cid:@ID@',
  'sha256-@ID@',
]

const attribute = (address: string) => address.replaceAll('"', '&quot;')
const links = (list: readonly string[]) =>
  list.map(
    (address) => `<p><a href="${attribute(address)}" target=_top>link @ID@</a> with words around it.</p>`,
  )
const pictures = (list: readonly string[]) =>
  list.map((address) => `<figure><img src="${attribute(address)}" alt="picture @ID@"></figure>`)

/** The same addresses where other elements take one. */
const HOLDERS = [
  '<form action="javascript:@JS@"><input type=submit autofocus></form>',
  '<form id=f@ID@></form><button form=f@ID@ formaction="javascript:@JS@">x</button>',
  '<input type=image src=@NET@ formaction="javascript:@JS@">',
  '<isindex action="javascript:@JS@" type=submit>',
  '<base href="javascript:/a/-@JS@//"><a href="x">x</a>',
  '<area shape=default href="javascript:@JS@"><map name=m><area href="javascript:@JS@"></map>',
  '<a href=@NET@ ping="@NET@/ping">pinged</a>',
  '<a href="javascript:@JS@" download>x</a>',
  '<a xlink:href="javascript:@JS@" xml:base="javascript:@JS@">x</a>',
  '<q cite="javascript:@JS@">x</q><blockquote cite="@NET@">y</blockquote>',
  '<del cite="javascript:@JS@">x</del><ins cite=@NET@>y</ins>',
  '<link rel=canonical href="javascript:@JS@">',
  '<link rel=alternate href="vbscript:@ID@"><link rel=license href="javascript:@JS@">',
  '<meta property="og:image" content="javascript:@JS@"><meta property="og:url" content="javascript:@JS@">',
  '<meta property="og:image" content="@FILE@"><meta name="twitter:image" content="data:text/html,<script>@JS@</script>">',
  '<a itemprop="url" href="javascript:@JS@"><span itemprop="author">x" onload="@JS@</span></a>',
  '<p>Kaynak: <a href="javascript:@JS@">Haber Ajansı</a></p>',
  '<p>Source: javascript:@JS@</p>',
  '<p>Источник: data:text/html,&lt;script&gt;@JS@&lt;/script&gt;</p>',
]

export const ADDRESSES = {
  'link address': links(SCRIPT_ADDRESSES),
  'local link': links(LOCAL_ADDRESSES),
  'picture address': pictures([...SCRIPT_ADDRESSES.slice(0, 20), ...LOCAL_ADDRESSES]),
  'address holder': HOLDERS,
}
