export const HELP = `Usage: galley <command> [options]

Commands
  intake FILE|URL|-             read a page, a document or a mail and print the article it becomes
      --type auto|text|html|docx|eml|md|rtf|mhtml
                                what it is (default: auto, told by its bytes and its name)
      --url URL                 the page's own address, when known
      --language LANGUAGE       assumed where the text does not tell
      --profile FILE            what the newsroom has taught about the site, as the app exports it
      --pictures DIR            copy pictures here, files named by their SHA-256
      --no-images               leave pictures where they are
      --allow-host HOST         fetch from this host although it lies in a private network
      --explain                 the rules that fired: how often, how sure, and why
      --batch DIR --out DIR     every file of a folder, each into its own JSON; pictures into
                                OUT/pictures unless --no-images
  check ARTICLE.json|-          print what a writer should fix before publication
      --rules FILE              the house rules, {"quotes": "off", "picture-alt": "block"}; names: headline-long
                                rubrics placeholder source source-link dateline dateline-text embargo
                                picture-alt picture-credit picture-copy quotes language duplicate ads
                                ad-density ad-sensitive comments
      --links                   try the addresses of sources and links as well (--allow-host HOST)
  spell FILE|-                  print the misspelled words of a text, or of an article in JSON
      --language LANGUAGE       tr, ru, kk, en or en-GB (default: the article's own, or told by its words)
      --words FILE              words that are right as well: a plain text file, one on each line
      --dictionaries DIR        a folder with further Hunspell dictionaries (kk_KZ.aff and kk_KZ.dic)
      --no-suggestions          only say what is wrong, which is faster
  render ARTICLE.json|-         print the article in another form
      --as page|html|text|jsonld|ninjs|proof
      --layout standard|photo-lead|long-read|short-item|opinion
                                as if the article had chosen that one
      --site local:DIR|NAME     the site whose page it is, as for ads place
      --out DIR                 page: written there with its style, script and pictures
      --pictures DIR            where library pictures lie
      --days N                  proof, one file for colleagues, marked and without scripts: until when it says it holds (7)
  publish ARTICLE.json|- --site local:DIR|NAME
                                publish into the site in folder DIR, or to the site of that name, or update it there
      --pictures DIR            where library pictures lie, files named by their SHA-256
      --schedule INSTANT        have the site show it from then on
      --over VERSION            write over the site's own version, as a conflict names it
  withdraw ARTICLE.json|ID --site local:DIR|NAME [--reason TEXT] [--by NAME]   why, kept with a named site's receipt
                                take the article and every link to it off the site
  site add NAME --type wordpress|ghost|http|local
                                keep a site under a name
      --set FIELD=VALUE         what the site wants to know, once per field: address, user, … or folder
      --secret -                its password, on standard input; or GALLEY_SECRET_NAME_PASSWORD (_KEY) in the environment
  site list                     the sites that are kept
  site test NAME                do what a publication does, invisibly, and take it back
  site build NAME|local:DIR     the whole site, from what was sent to it: only what differs is written. A site of
                                the app's is built from its library, while the app is closed
      --from DIR                from a folder of articles in JSON instead
      --pictures DIR            where library pictures lie
      --prune                   remove pages of articles that are not there; --all draws every page again
  site remove NAME              forget a site; nothing on it is changed
  pull --site NAME              what the site has, fifty posts at a time
      --page N --search TEXT
      --id ID                   one post as an article, on the version it was read from
  queue                         publications that are not finished: running queued held scheduled late waiting unclear
                                cancelling refused, when they are tried next, and why they wait
      --run                     look each of them up, and send what has to be sent
      --log                     the delivery log instead, newest first, at most 1,000: steps, files, outcome, fault
      --site NAME --article ID --outcome begun|done|scheduled|held|offline|unclear|refused|stopped|cancelled
                                only these of the log; --csv prints it for a spreadsheet
      --library DIR             the app's own queue and log, while the app is closed
      --data DIR                where sites and queue are kept (GALLEY_DATA, or a folder of the command line's own)
  list                          the articles of the library, the latest change first
      --status STATUS --limit N --bin
  search QUERY                  find articles: words, "words together", -without, source: place: by: tag: note:
                                status: site: language: before: after: like:ID (near-duplicates)
  versions ID                   what the library keeps of an article: when, why, by whom, how long
  restore ID --version V        put a version back; what stood there is kept as a version
      --field NAME              only this field: headline, standfirst, body, …
      --author NAME             who puts it back
      --data DIR                for these four, the profile (the app's own), while the app is closed; or --library DIR
  archive verify                prove the archive of what was published, or name the first break
  archive export ID             one article's whole record, a zip with a signed manifest
      --out FILE.zip            where to (ID.zip)
      --data DIR                the profile with the archive (the app's own)
  backup                        copy the library, prove the copy, and thin older ones out; the app may be open
      --to DIR                  where to (backups in the profile)
  restore-backup FILE           put a backup in the library's place; what was there is kept beside it
      --article ID              bring back this one article; as a copy where the library has it
  export [ID …]                 write articles of the library, all of them where none is named; Galley not open
      --as package|html|markdown|docx|ninjs
      --to DIR                  where to (here)
  import FILE|DIR|ADDRESS       take in a package, a WordPress (WXR) or Ghost export, a folder of pages and texts, a
                                Publii site's folder, or a WordPress by its address; what is there stays as it is
      --user U --secret -       an application password, on standard input, brings the drafts of a WordPress too
      --language LANGUAGE       assumed where a text does not tell (tr)
  report --day D | --month M    what was published, updated and withdrawn, per site, out of the archive
      --csv                     a row for each article, for a spreadsheet
  ads place ARTICLE.json|-      where its ads stand, what speaks against every other gap, and how dense they are
      --site local:DIR|NAME     the site whose slots and rules hold: a folder, a site kept here, or one of the
                                app's (Settings, Ads); default: a new one
      --mode auto|manual|off    judge it as if its ads were placed so
      --rules galley|spacefinder|newspack
                                rules by name instead of the site's own

  dateline parse TEXT           read the dateline at the head of a text
      --language LANGUAGE       the text's language (default: told by its words)
  dateline print --place PLACE  print a dateline
      --date D --agency A --region R --language LANGUAGE
      --house HOUSE             plain, aa, dha, iha, igfa, tass, ria, interfax, kazinform-ru, kazinform-kk, ap,
                                reuters, or a pattern: "{PLACE} ({agency}) –"
  places QUERY                  places by the beginning of a name in any language
      --limit N                 at most so many (20)
  slug TEXT                     the part of the address a headline becomes
      --language LANGUAGE       the headline's language (default: told by its words)
      --scheme common|passport|scientific|latin-2021
                                Russian: common, passport (ICAO), scientific (ISO 9); Kazakh: common,
                                latin-2021, passport

ARTICLE.json is an article, or {article, report} as intake prints it; - is standard input.

Options
  --json                        answer with JSON on standard output
  --name NAME                   the site's name (Galley when it never had one)
  --language en|tr|ru|kk        the site's own language (tr)
  --address URL                 the site's public address
  --regions tr-provinces|off    let readers choose their province, or not (tr-provinces)
  --comments URL                where open stories' comments are posted to (nowhere)
  --weather FILE                the site's own file with the weather of the provinces (none)
  --canonical own|source        what a story taken over from elsewhere names to search engines (own)
  --zone ZONE                   the clock hours are printed by, such as Europe/Moscow (by the language)
                                A site folder remembers these eight after a publication.
  --help, --version

Exit codes
  0  done; for check: nothing that blocks (warnings do not count)
  1  a fault, said in one line on standard error, and with --json as {fault} on standard output;
     for check: something blocks, and is printed
  2  wrong usage
`
