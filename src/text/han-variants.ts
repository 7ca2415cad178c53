/**
 * Tables behind `fold`: forms of a Han character that are the same word in print. Pairs are written one after the other,
 * `from` then `to`, both of one UTF-16 unit; no `to` is the `from` of another pair. A table by position holds the
 * counterpart of each code point of a range, which may be Traditional, and `.` where there is none of one unit.
 *
 * @source OpenCC 1.4.2, dictionaries TSCharacters, HKVariants, TWVariants (Apache-2.0), 2026-08: the characters that
 *   chinese-s2t 1.0.0 lacks
 * @source Unicode 14.0, UnicodeData.txt (compatibility decompositions, which never change) and
 *   EquivalentUnifiedIdeograph.txt; Unicode License v3
 */

/** What chinese-s2t gets wrong: another word in print, or a Simplified form that no list of characters has. */
export const corrections: string = '瀋沈渖沈諮咨谘咨謔谑逕径迳径鍾钟锺钟鏇旋镟旋韝鞲餘余馀余鹼碱硷碱苧苎薴苎穞稆厐庞';

/** Characters that chinese-s2t changes into another word. They stay. */
export const unchanged: string = '劈哢唚噅坰垵屙崳怵扡摣撚棬槁檾氹湣溜煆爿猛矽糊糸脊膁臒著蓧襆郤釬阪';

/** Traditional and other forms that chinese-s2t lacks, with their Simplified form. */
export const otherForms: string =
  '㑯㑔㑳㑇㑶㐹㓨刾㘚㘎㜄㚯㜏㛣㠏㟆㥮㤘㩜㨫㩳㧐㩵擜䁻䀥䃮鿎䊷䌶䋙䌺䋚䌻䋹䌿䋻䌾䍦䍠䎱䎬䙡䙌䜀䜧䝼䞍䥇䦂䥑鿏䥱䥾䦛䦶䦟䦷' +
  '䯀䯅䰾鲃䱷䲣䱽䲝䲁鳚䲘鳤䴉鹮佈布佔占併并侷局係系俔伣俥伡俬私倈俫倖幸倲㑈偑㐽傌㐷傢家僕仆僞伪僱雇儁俊儎傤儘尽儸㑩兇凶' +
  '冑胄剋克剎刹剗刬剷铲劏㓥劚㔉勩勚勳勋卹恤卽即厠厕厤历叄叁吒咤吶呐唸念啓启啢唡喎㖞喫吃嗊唝嘓啯嘽啴噁恶噚㖊噹当嚐尝嚥咽' +
  '嚮向嚲亸囉啰囌苏垻坝埰采塚冢墰坛墶垯壋垱壎埙壜坛壠垅壪塆壼壸奬奖奼姹姦奸媰㛀嫋袅嫺娴嫿婳嬀妫嬃媭孃娘孋㛤寀采屓屃峯峰' +
  '崑昆崙仑崬岽嵗岁嵾㟥嶔嵚嶢峣嶨峃嶮崄巖岩幓㡎幷并廎庼廕荫弒弑弔吊彆别彔录彙汇彠彟彫雕彲彨彿佛徵征恆恒悞悮悽凄慄栗慤悫' +
  '慺㥪慼戚慾欲憖慭懞蒙懤㤽戱戯扞捍拚拼挩捝挱挲捨舍捱挨捲卷掆㧏掗挜採采揯搄搧扇搵揾摺折撏挦撝㧑擓㧟擡抬擣捣擽㧰敎教敓敚' +
  '斆敩旂旗旣既昇升暘旸曆历曏向曨昽朮术枴拐柺拐査查桿杆梲棁棊棋棡㭎棶梾椲㭏榘矩榦干榲榅槓杠槤梿槮椮槶椢槼椝樑梁樢㭤樧榝' +
  '樫㭴樳桪樿椫檟槚檮梼檯台櫱蘖欅榉歎叹殨㱮殭僵殰㱩殻壳氂牦氾泛汎泛泝溯洩泄涗涚淨净渢沨溮浉溳涢溼湿滙汇滷卤滻浐漊溇潙沩' +
  '潚㴋澐沄澦滪澾㳠濄㳡濚溁濛蒙濜浕濧㳔瀂澛瀇㲿瀰弥灕漓灡㳕灧滟煱㶽熅煴熲颎燬毁燶㶶燻熏爲为牀床牆墙牴抵犛牦獃呆獮狝獱㺍' +
  '琱雕瑒玚瑲玱璡琎璫珰璯㻅璵玙璸瑸璿璇産产畵画疊叠痠酸痾疴瘮瘆瘲疭瘻瘘癒愈癥症皁皂盃杯盪荡眞真睏困瞜䁖瞶瞆矇蒙矓眬硃朱' +
  '硜硁碕埼碽䂵磑硙磠硵磾䃅礄硚祕秘禕祎禡祃稏䅉稜棱穀谷穇䅟穠秾穫获窵窎竈灶竪竖筴䇲箇个箚札篔筼篠筿簑蓑簹筜籔䉤籙箓籛篯' +
  '籤签糉粽糰团糹纟紖纼紘纮紝纴紬䌷紵纻絃弦絅䌹絛绦絰绖絶绝綉绣綌绤綐䌼綑捆綫线綯绹綳绷綵彩緑绿緓绬緻致緼缊縕缊縗缞縧绦' +
  '縳䌸縴纤繫系繮缰繸䍁繿䍀纇颣纍累纔才罃䓨罈坛罎坛羣群羶膻翫玩翬翚翽翙脣唇脩修膕腘膞䏝臢臜臺台舖铺舘馆菴庵菸烟萴荝葯药' +
  '蒐搜蒕蒀蓆席蓴莼蔔卜蔘参蕓芸薀蕰薑姜薘荙薳䓕薵䓓薹苔藭䓖藴蕴蘀萚虆蔂虯虬蝟猬蝨虱螮䗖螿螀蠁蚃蠨蟏衆众衊蔑衕同衚胡衝冲' +
  '袷夹裡里製制複复褌裈褘袆襉裥襏袯襬摆襴襕覈核覎觃覥觍訒讱託托訢䜣訩讻註注証证詖诐詗诇説说誾訚諝谞諡谥謡谣謭谫譁哗譟噪' +
  '譭毁譸诪讅谉讋詟讌䜩讚赞谿溪豔艳豶豮貍狸貙䝙貟贠賙赒賰䞐賵赗贇赟贋赝贔赑贜赃赬赪踰逾蹟迹蹠跖躂跶躎䟢軑轪輈辀輓挽輬辌' +
  '輼辒轀辒迴回週周遡溯遶绕酇酂醃腌醖酝醟蒏醣糖醱酦釐厘釒钅釦扣釺钎釾䥺鈃钘鈅钥鈎钩鈒钑鈡钟鈮铌鉅巨鉋铇鉢钵鉳锫鉶铏銍铚' +
  '銛铦鋙铻鋩铓鋭锐鋮铖錏铔錛锛錡锜錩锠録录錶表錼镎鍀锝鍃锪鍅钫鍈锳鍊炼鍚钖鍠锽鍩锘鍼针鎇镅鎌镰鎔镕鎚锤鎛镈鎡镃鎩铩鎭镇' +
  '鎲镋鎵镓鎶鿔鎸镌鏐镠鏝镘鏰镚鏺䥽鏽锈鐥䦅鐨镄鐯䦃鐶镮鑌镔鑑鉴鑕锧鑞镴鑱镵鑽钻钁镢钂镋閈闬閒闲閤合閲阅闆板闇暗闍阇闒阘' +
  '闓闿闠阓闢辟闤阛陝陕陞升隯陦隻只霑沾霢霡靆叇靉叆靝靔鞝绱鞦秋韆千韍韨頮颒頲颋頴颕頽颓顒颙顔颜颭飐颱台颳刮颸飔颺飏颻飖' +
  '飀飗飠饣飢饥飣饤飥饦飱飧飿饳餄饸餈糍餎饹餏饻餕馂餖饾餚肴餜馃餬糊餱糇餵喂餶馉餺馎饁馌馹驲駡骂駰骃駸骎騂骍騌骔騤骙騧䯄' +
  '驌骕驦骦驫骉骯肮髒脏髮发鬆松鬍胡鬚须鬨哄鬱郁鬹鬶魛鱽魢鱾魨鲀魺鲄鮊鲌鮋鲉鮍鲏鮓鲊鮜鲘鮝鲞鮣䲟鮦鲖鮳鲓鮶鲪鮺鲝鯒鲬鯕鲯' +
  '鯷鳀鰁鳈鰂鲗鰃鳂鰆䲠鰌䲡鰏鲾鰐鳄鰛鳁鰜鳒鰟鳑鰧䲢鰮鳁鰺鲹鰼鳛鱂鳉鱠鲙鱣鳣鱤鳡鱨鲿鱯鳠鳬凫鳲鸤鳾䴓鴒鸰鴞鸮鴴鸻鴷䴕鵁䴔' +
  '鵃鸼鵐鹀鵮鹐鵰雕鵷鹓鵾鹍鶄䴖鶊鹒鶖鹙鶡鹖鶪䴗鶬鸧鶲鹟鶹鹠鶺鹡鷀鹚鷁鹢鷄鸡鷉䴘鷊鹝鷖鹥鷫鹔鷳鹇鷽鸴鸂㶉鸇鹯鸊䴙鸏鹲鸘鹴' +
  '麪面麫面麯曲麴曲麵面麼么黶黡鼂鼌鼕冬齎赍齕龁齗龂齣出齧啮齶腭龑䶮鿁䜤鿓鿒';

/** One character encoded or printed in two ways: old and Japanese type, variants on keyboards and in registers. */
export const printForms: string =
  '髙高戸户靑青淸清尙尚黒黑呉吴曽曾徳德恵惠増增毎每歩步晩晚姫姬愼慎塡填顚颠巓巅硏研槪概甁瓶餠饼倂并屛屏姸妍揷插巻卷熈熙' +
  '煕熙凞熙喩喻呑吞涙泪渇渴渉涉頼赖郞郎鄕乡黙默歴历暦历隠隐斎斋斉齐桒桑栁柳桺柳邨村隣邻畧略羗羌峩峨崐昆崘仑嵓岩嵒岩囬回' +
  '囘回囯国圎圆寳宝珎珍鉄铁銕铁鳯凤蘓苏甦苏彜彝彞彝彛彝棃梨暎映曁暨昻昂舩船牕窗窓窗窻窗劔剑劒剑兎兔倶俱龎庞亀龟竜龙歯齿' +
  '衞卫敍叙粧妆枱台衹只糭粽簷檐痺痹濬浚澂澄';

/** Look-alikes that recognition and input methods leave: 巿 fú for 市, the bopomofo ㄧ for 一. */
export const lookAlikes: string = '巿市ㄧ一';

/** By position from U+2F00: the ideograph of each Kangxi radical. */
export const kangxiRadicals: string =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐' +
  '彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴' +
  '立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑' +
  '非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

/** By position from U+2E80: the ideograph of each radical of the supplement. */
export const radicalsSupplement: string =
  '.厂乛乚乙亻冂.刀刂卜㔾小小兀尣尢.巳幺彑彐忄心扌攵.旡日月歺母民氵氺灬爫爫丬牛犭王.目示礻.糹纟罓罒㓁冗.羊..耂' +
  '肀聿肉.艹艹艹虎衤覀西见角.讠贝.车辶辶辶邑钅長镸长门.阝雨青韦页风飞食.飠饣.马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** By position from U+F900: the ideograph of each compatibility ideograph. */
export const compatibilityIdeographs: string =
  '豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯' +
  '鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾' +
  '若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲' +
  '瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏' +
  '裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀..塚.晴..凞猪益礼神祥福靖精羽.蘒.' +
  '諸..逸都...飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者' +
  '臭艹艹著褐視謁謹賓贈辶逸難響頻恵.舘..並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹' +
  '殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜.' +
  '..㮝䀘䀹...齃龎';
