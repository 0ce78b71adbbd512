import { phrases } from './labels'

/** Given names that are common on Turkish bylines: a line in capitals that begins with one is a person's, not a subheading. */
export const GIVEN_NAMES = phrases(`
abdullah | abdurrahman | adem | adnan | ahmet | akif | ali | alper | arda | arif | arzu | aslı | atilla | ayfer | ayhan | aykut | aylin | aynur | aysel | aysun | ayşe | ayşegül | aziz
bahar | bahadır | barış | başak | bayram | bekir | berk | beyza | bilal | birol | burak | burcu | burhan | bülent | büşra | can | canan | celal | cem | cemal | cemil | cengiz | cihan | cüneyt | çağlar | çiğdem
davut | deniz | derya | didem | dilek | doğan | duygu | ebru | ece | ekrem | elif | emel | emin | emine | emre | engin | ercan | erdal | erdem | erdoğan | eren | erhan | erkan | erol | ersin | ertuğrul | esra | eyüp | ezgi
fadime | faruk | fatih | fatma | fehmi | ferhat | ferit | fevzi | fikret | figen | filiz | furkan | gamze | gizem | gökhan | gökmen | gönül | gülay | gülcan | gülşen | güven | hacer | hakan | hakkı | halil | halit | haluk | hamza | handan | harun | hasan | hatice | haydar | hikmet | hilal | hülya | hüseyin
ibrahim | ihsan | ilhan | ilker | ilknur | ismail | ismet | kadir | kamil | kazım | kemal | kenan | kerem | kübra | kürşat | latif | levent | leyla | mahmut | mahir | mehmet | melek | melike | meltem | merve | mert | meryem | mesut | metin | mevlüt | mine | muammer | muharrem | murat | musa | mustafa | muzaffer | münevver
nazan | nazım | necati | necdet | necla | nermin | nesrin | nevzat | nihat | nilgün | nilüfer | nuran | nuray | nurcan | nurettin | nuri | oğuz | oğuzhan | okan | oktay | onur | orhan | osman | ozan | ömer | özcan | özge | özgür | özkan | özlem
pelin | pınar | rabia | ramazan | recep | refik | reyhan | rıdvan | rıza | saadet | sabri | sadık | salih | sami | seda | sedat | selami | selçuk | selim | selin | selma | semih | sema | serdar | serkan | serpil | sevda | sevgi | sevil | sevim | sezgin | sibel | sinan | songül | suat | süleyman | şaban | şahin | şenol | şerif | şevket | şükrü
tahir | tamer | taner | tarık | tayfun | tolga | tuba | tufan | tuğba | tuncay | turan | turgay | turgut | ufuk | uğur | umut | ümit | vedat | veli | veysel | volkan | yakup | yasemin | yasin | yavuz | yaşar | yeliz | yılmaz | yunus | yusuf | yüksel | zafer | zehra | zeki | zeynep | ziya | zuhal
`)
