"""The commonest 3,000 terms of English by how common they are, for `background`.

Counted in books: from the frequency dictionary of SymSpell (MIT), which is made of Google Books n-grams (CC BY 3.0),
stemmed as `terms` does it, in classes each of which is 1.5 times as rare as the one before.
"""

from __future__ import annotations

#: The classes, the commonest first, a bar between each two; in a class by the alphabet.
COMMON = """
 | the | and of to | in | for | is on | are be by it not or that thi with you | all as at from hav new your | about an
can has hom if mor my other pag search servic sit tim us was we wil | any book but day do fre get he her information
list may no one our out post pric product stat their ther they up use view what which work year | also am back been
busines car click contact dat find first gam had help his hotel how includ item its just lik link mak me member messag
nam need now onlin only order peopl pm policy program provid report review right school see shop so som support system
than thes top user web wer when who would | add addres after area art articl availabl best buy cal cas category chang
city comment company comput copyright custom data de design detail doe download each email event featur fil follow
forum ful general go good great group health high hous imag info into issu jan january job know last learn lin look
mail many map market most music network next number offer offic open over part phon photo pictur plac plan pleas power
print privacy project public rat re read research resourc result return said sal set sex she ship should show sign
softwar sport start stor student such tak term them then through two typ under unit university used very video want
way wel wher world | acces account action activity advanc american application author based becaus befor being between
big black blog board both build card check children clas cod colleg com community compar condition content control
cost could country county cours creat credit current department description develop development did directory down
during ebay education end even family form found friend gallery gift girl government guid him history hour index
interest international internet join jun law level lif liv local location long lov mad main management mean media meet
model month much must national non north off own per personal play point problem proces profil property publish
question rating real receiv record relat releas reply requir reserv room run sam say scienc section security select
send shar sinc siz smal sourc south special standard story study subject team technology teen test text thing think
thos thre titl today tool topic total train travel updat using valu version visit water websit week whil whit window
within without women writ | abov accessory act advertis again against age air allow anoth april archiv around associat
august bank becom below better blu body box brows camera canada cart cd cel clos club committe complet contain continu
court cover deal dec decemb different digital discussion display document driv effect electronic engin english enter
equipment estat every exampl experienc feedback field film financial food forc function fund garden gay giv going got
hand host hot howev human increas individual industry insuranc island john july keep key la languag larg lead left
legal les let library light limit littl loan log login los lot low man manag march material medical memory men method
million minut mobil money movi movy never night notic novemb octob old option packag paper park party payment pc
performanc person player pres present previou privat professional purchas quality quot really recent red referenc
regist request road rul san sav second sel seller septemb server sery shal sid singl social solution spac staf star
stil stock street submit supply tabl talk tax teach tel thank thread too track trad turn war watch west why win word
yaho yes york | abl added additional adult agency agent ago agreement al album already alway america amount analysi
animal answer appear apply apr artist ask association audio aug australia auto averag award away baby bad bar bas
basic beach begin believ benefit bid bil bit boy brand break bring cabl calendar california cam career casino caus
center centr central chapt charg cheap child china choos church client cloth co collection commission common
communication component concern conferenc contract copy council count cut daily databas david decision degre delivery
devic direct director discount district dog domain don drug due early east easy economic edit edition either els
employe energy entertainment entry environment error europ ever everyth exist eye fac facility fact fal far fast fax
feb february federal fee feed feel few figur final financ fish fiv flower format four franc front fun furth futur
germany given global god gold grant green hard having head heart hit hold holiday hop id idea ii important improv jam
journal kid kind king lak land latest least leav lesbian letter licens living london lyric machin magazin major making
manufactur mar mark match matter microsoft might mil mis mod monitor natural net newslet nov nud object oct official
often onc operat operation opportunity organization original owner parent partn pas password past patient pay percent
period pic plu poker popular porn port position possibl practic president pro produc production publication purpos put
radio rang reason recommend region rental requirement respons restaurant risk rock rol safety sampl schedul scor
screen seem self sep serv several sho short similar society someth song sort sound speak specific sponsor spring st
stand statement statu step stop strategy structur styl subscrib suit sun sur tech technical texa third though thought
thu ticket tip togeth tour town toy treatment tru try understand until upon usually variou vehicl via wal washington
weath wed welcom wheth william written yet young | accept accord acros activ actually addition administration advic
affiliat africa aid airport almost along alternativ although among angel annual anti anyon anyth apartment approach
appropriat asian asked ass auction authority availability bag band battery bay beauty bed block blood british brown
built bush button buyer cancer cap capital carolina cash cat certain certificat channel charact chart chat chicago
choic christian christma claim classic classifi clean clear clip coming command commercial connect connection consider
construction consum cool corporat corporation cros cultur currently danc death defin definition del describ desktop
determin differenc direction discus diseas distribution division doing dollar door doubl driver earth editor effectiv
effort element employ employment enabl engineer england enjoy enough enterpris environmental establish estimat eur
european everyon evidenc exchang executiv expect expert expres extra factor fail fan femal filter fin fir firm flash
flight florida focu foreign foundation fram french fri friday friendly fuck furnitur gas georg glas goal golf googl
grad graphic ground grow growth guest guy hal half handl happen happy hardwar hear held higher hil homepag hors
hospital hug impact inc inch incom independent india indicat industrial inn insid instal institut instruction
instrument interfac introduction investment involv japan jul keyword kingdom kit kitchen knowledg known larger lat
later leader length linux listen load locat logo lost lower ltd maintain mal master matur measur medicin menu mexico
michael middl milf military min mind modul mon monday mortgag mountain mov multipl nation natur navigation near
necessary nic nokia noth obtain oil opinion outdoor outsid overal overview particular paul paypal perform pet physical
piec plant polic political population poster potential prepar primary prior probably procedur protect protection
protein quick rather reader ready recently recip reduc regard regional register registration regular regulation
relation relationship remain rememb remov represent resort responsibility responsibl ring river robert ros round saf
sat saturday sea season sector secur seen selection sent session sheet shirt shot shown silver simpl simply six skil
smith someon son sony soon speed stag station statistic stay storag string strong studio stuf suggest summary summer
sunday super suppli survey tag taken taking target telephon therefor thoma thursday took toward trademark transf tre
trial trip trust tue tuesday union uniqu vacation valley virginia visitor voic volum vot wait walk wednesday weight
went western whol wid wireles wish woman wood worker worldwid yellow zip | ability abstract academic accommodation
achiev actual ads advantag adventur affect african agre aim alert amateur amazon anal ann announcement apparel appl
appli approv architectur argument arm army asia aspect assessment asset assistanc attack attention attorney australian
automotiv bab background bal balanc basi basket bear beautiful bedroom behind beyond bibl bin bird blowjob boat bob
born boston bottom breast broth budget bug bus buying camp campu canadian candidat canon capacity carri carry century
chair challeng chanc charl chemical chief chines chri citizen civil clinical coast cock coffe cold colorado columbia
column combin comic commerc complex concept conduct consid context contractor contribution convert cook cor correct
coupl coverag creativ critical cruis cultural cum cup currency damag dark dating dead dealer debt decid deep default
delet demand destination dictionary die diet difficult directly disclaim distanc doctor documentation draw dream drink
drop duty dynamic earn easily economy edg educational election electric emergency ending enhanc ensur entir especially
est etc evaluation excellent except explain explor extend extension external faculty fair fantasy farm fashion fat
father favourit feet fiction fight finally finish fit fitnes fixed flag flat floor flow footbal ford forest former
forward francisco fully functional gear gen generally generat georgia german giving goe graduat grand guidelin hair
hardcor hat heard heat height helpful highest highly historical ice icon iii illinoi implement implementation
improvement incest indian initial injury input installation instead institution int internal interview introduc
investor iraq ireland italy itself jack japanes java jersey jon jump justic kil lab label lady laptop largest las
lawyer leagu leath led lee lesson likely literatur longer lord lowest mac maintenanc manual martin mary max maximum
mayb medium membership mention merchant met metal michigan mik mini minimum minist mission modern modifi moment
monthly morn mother motion motor mount moving multi museum musical naked newspap normal northern nurs objectiv occur
ohio older operator optional oral otherwis output pacific pack paid pain paint palm panel paramet pari participat
particularly partnership patch path pattern peac perfect perhap permit peter phas photography pick pink platform pol
politic pool poor pop positiv presentation pressur pretty prev principl professor profit progres promot propos
proposal provision pussy query quit rac rais random rank rap rated reach recommendation refer relevant remot rent
repair representativ republic reservation resident resolution respect respectiv rest retail revenu richard rington rom
root royal russian satellit saving saw scal scen scientific scot script seat sec secret secretary seek senior sens
seven sexy signal significant situation skin skip smok sold sometim southern spain spanish specifi specification specy
spend squar steel stev ston sub subscription succes successful surfac switch task techniqu television temperatur
templat ten themselv theory thousand throughout told tom traditional traffic trail transaction transport
transportation treat trend truck trying unknown unles useful utility valid van variabl variety vega vendor villag
virtual vision visual vol warn wast wear weekly wheel whos wif wind winter workshop worth writer wrong wrot xxx
yourself youth zealand zon | abus academy acceptanc accuracy acid adam admin administrativ administrator admission
adob advertisement affair agr agricultur ahead airlin alabama alaska alon alpha amendment andrew anim announc anonymou
antiqu appeal applicabl applicant approval approximately arizona assembly assist assistant assum atlanta atom attempt
attend attribut austin austria automatic automatically ave avenu avg avoid basebal basketbal bath battl beat becam
began bet beta billion bind birth birthday blow bond bondag bonu bookmark boot bought brain branch brazil breakfast
brian bridg brief broken brought burn byt cach calculat campaign capability cartoon cartridg cast cent certainly
certifi certification chain chairman checkout chip christ cisco classical clearly collect collectibl color colour
combination comfort commit comparison compatibl competition complaint completely complianc comprehensiv con
configuration confirm congres constitut consult consultant contemporary contribut convention corner correction craft
creation creek crim criminal criteria crystal cycl dakota dalla dan daniel daught dav davi dedicat deliver delta
depend depth designat desir desk despit diamond died diego dimension dining disability disc disk disney disord
distribut doc domestic draft dres dry dual ear earli eastern eat editorial eight electrical eligibl encourag ended
enlarg equal equity essential exactly exclusiv exercis expand expens experiment exposur expression extrem failur faith
fals famou faster fear felt festival filed fix fly folk font foot forecast forgot fort framework frank freedom
frequency frequently fresh fuel funny gain gambl gaming gamma gav gender generation genetic golden gon grati guarant
guarante gues guitar gun harry hawai headlin healthcar healthy heavy hello henry hey hid himself hir holder hong
household houston hundr hunt hunter identifi identify immediately import ind indiana inform infrastructur initiativ
instant integrat integration intel intelligenc intend interactiv iowa ipod iron israel italian jackson jaz jesu jim
joe johnson joint joseph judg junior kansa kelly kept knew kong korea laboratory lack laser latin launch leadership
leg legislation lie lingeri lodg loui luxury magic majority maker manner marin marri marriag maryland mas massachuset
matrix measurement mechanism mental miami mid miller ministry minnesota minor miscellaneou missouri mix moon motorola
mous moved movement multimedia myself named nativ nearby nearly negativ netherland nor notebook noted nuclear nul
nutrition observation ocean oklahoma ontario orang oregon organisation origin originally outcom owned panasonic
paperback participant participation pennsylvania permanent permission personnel pharmacy philadelphia philosophy
phoenix physic physician pin plastic plat pocket porno portabl portal portfolio portion postal pound powerful
practical prefer premium presenc prevent prevention preview previously prim principal priority promotion proper
protocol quantity quart queen quickly racing rar ray reality recogniz recovery recreation reduction religion religiou
replac replacement residential rich ris rout row rural russia saint samsung santa saying scan schem scotland seal
seattl secondary seminar senat separat sequenc seriou sexual shoot signatur singapor sitemap ski sky sleep slightly
slot smart snow soccer soft solid sorry soul spa spam specialist speech spent spirit static straight strategic stream
strength substanc suggestion surgery sweet symbol tab tap tea tennesse theatr therapy tit tol ton toronto touch
tourism translation tried truth turkey tutorial ultimat universal upgrad upper ups urban usernam utah var viagra vic
vintag violenc viru void volunt voyeur wallpap warranty weekend whatev wholesal whom wild wing winner wir wisconsin
won wonderful yard yesterday zero zoom | absolutely acc accessibility accessibl accident accordanc accurat acquisition
acting adapt adding adopt advisor advisory affordabl afternoon aged agenda agricultural aircraft alan alcohol alexand
allen allianc alumni amaz amend ancient anderson anniversary annotation antonio anyway anywher appendix applianc arab
arkansa arrangement array asking assign athletic atlantic attach attraction audienc audit authoriz avatar awar
awarenes backup baltimor banner barbara bargain bathroom beer behalf bel belgium ben biggest bik bio biography
biological biology birmingham blank blond bluetooth bold boob border bound bowl bright britain broad broadband
broadcast bruc buddy bulk bulletin bureau calculator cambridg camcord cancel carbon caribbean castl catalogu catch
catholic celebrity cellular censu chamb char characteristic charlot cheat chemistry chicken chocolat chosen cinema
circl circuit circumstanc clark classification classroom clearanc cleveland climat clock coach comedy comfortabl
commitment compact compensation competitiv completion concert concret confidenc conflict connecticut consent
conservation consideration consistent consolidation constant constitution consultation consumption contest continuou
conversion cooperation costa cotton crazy cream crew crisi curriculum czech dean dear debat delawar delay deliv delux
demo democracy democratic denmark density dental denver dependent deposit der detroit diabet dick dif dildo dinner
disabl discov discovery dish diversity dol dot doubt downtown drama duration dutch easier eating echo edward
effectively efficiency efficient egypt elementary elizabeth empir empty encyclopedia enforcement entitl episod
equivalent eric ericsson euro evil evolution exact exam examination exception execution exit expansion experimental
export extensiv extent extremely fabric factory faq fig finder fiscal flexibl focus folder forget formal formula forth
fourth fox fruit gary gateway generic genr glossary gnu gourmet governor gray greatest greec greek grey grid guard
guidanc guinea hairy hampshir hardcov header heaven hel heritag hidden highway hip historic hockey hol hollywood holy
honda howard husband idaho ideal identification identity illegal immediat importanc indonesia influenc ink innovation
insert inspection instanc intellectual interaction interior interracial inventory investigation iran irish jason
javascript jean jef jennif jewish jordan jos journey kentucky kernel kevin keyboard kim labour lan landscap latina
layer legislativ leisur len lewi liability lib lifestyl lincoln linear liquid lived lock logic loop louisiana loved
lunch magnetic malaysia manchest marketplac massiv mat mathematic mechanical memorial merchandis mesh messeng meter
metro micro milk mirror misc mississippi mixed modify molecular montana moor mostly mouth muscl mystery narrow navy
nebraska neith nevada newest newly nick nin nod nois normally northwest norway notification notify novel numerou oak
observ offlin onto opera optical organic orlando orlean outlet outlook outstand ownership oxford pair pakistan pan
paragraph parallel patent patrick paying pcs peak pearl peni percentag perl perspectiv philip philippin photograph
piano pil pilot pittsburgh plain planet plasma playstation plot plug poetry poland portland possibly potter poverty
preferenc pregnancy pregnant premi preparation prescription primarily princ printabl proceed processor proof properly
provinc psychology pub puerto pul puls pump pur pursuant push qty qualifi que rain ram rapid ratio raw reaction rear
reasonabl recognition ref reflect reform registry regulatory relativ relatively reliabl relief removal representation
res residenc resistanc respond resum retirement revers revis revision revolution ric rid romanc router ryan safari
salary salt sarah satisfaction saved sci scop seeing sensitiv serial setup sever shap sharp shel shift shower
significantly simon sir sister slid slow smooth soil solar spec specifically specify spiritual split spot spread spy
spywar stabl stainles statistical stephen sterl stick storm strang stres strik strip submission successfully suck
sufficient sugar suitabl sum superior supplement suprem sustainabl sweden swim swis switzerland sydney symptom taiwan
tank taylor temporary tenni terminal territory textbook thailand threat tight tomorrow tonight tony toshiba totally
tournament tower transit transition transmission troubl truly twenty twic twin typical typically ultra unabl univers
unix unlimit unsubscrib upcom upload usag vancouv vary vat vermont victoria vietnam virgin visa voting warm wav weapon
weblog webmast wet width wikipedia wildlif wilson wonder wow yeah | adoption alarm alex angl animation anthony appoint
aviation bang belt berlin bestiality biz bon bottl buffalo busy captain captur caught collaboration collectabl
conclusion consol contrast cooky correspond detection determination disast dragon driven entity erotic ethic
eventually exces expensiv expertis fantastic flying forev formation franklin ftp gap gat giant grac hamilton hobby
imagin inner innovativ instructor jacket jay jewellery lawrenc leas legend liberal marshal massag matthew meant meat
med moderator monst neck nintendo operational oracl organiz para peer portugal proud python rail recruitment roman
rubber seed settlement siemen sin stamp stereo susan tampa tast telecommunication tiny tub usual valuabl villa voltag
welfar
"""
