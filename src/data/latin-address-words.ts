/**
 * Words by which the levels of an address in Latin letters are told, as it is written in 香港, 澳門, Taiwan and in English of the
 * mainland: the deepest level first, `Flat A, 12/F, Block 3, Harbour Mansion, 123 Nathan Road, Mong Kok, Kowloon`. Lower
 * case, without dots. Designators stand before a number or a letter (Flat A), endings behind a name (Nathan Road),
 * beginnings before one (Rua de Xavier). Each list is a string with blanks between the words; names of several words
 * have `_` in them.
 *
 * @source Hongkong Post, correct addressing format; Chunghwa Post, English addresses of Taiwan; CTT Macau: their examples
 */

export const designators: Readonly<
  Record<'room' | 'unit' | 'floor' | 'building' | 'compound' | 'number' | 'lane' | 'road' | 'group', string>
> = {
  room: 'flat rm room apt apartment suite ste shop office workshop house store',
  unit: 'unit entrance',
  floor: 'floor fl level',
  building: 'block blk tower building bldg bloco',
  compound: 'phase',
  number: 'no nos number n.º nº n.o',
  lane: 'lane ln alley aly',
  road: 'section sec',
  group: 'neighborhood neighbourhood group',
};

export const endings: Readonly<
  Record<'compound' | 'road' | 'village' | 'subdistrict' | 'county' | 'prefecture' | 'province' | 'floor', string>
> = {
  compound:
    'mansion mansions building bldg house court courts garden gardens estate centre center plaza tower towers villa villas ' +
    'heights park palace lodge apartments residence residences hotel mall arcade arcadia hostel dormitory school college ' +
    'university hospital market factory godown complex crest manor hall city',
  road:
    'road rd street st avenue ave lane ln path drive dr crescent cres terrace row close square sq highway hwy boulevard ' +
    'blvd praya circuit way walk place alley expressway bypass',
  village: 'village vil tsuen',
  subdistrict: 'township town subdistrict',
  county: 'district dist county',
  prefecture: 'prefecture',
  province: 'province',
  floor: 'floor fl andar',
};

/** Endings of buildings behind which a road may begin at once: Wing Lung Building Nathan Road. */
export const buildings: string = 'mansion building bldg house court estate centre center tower';

/** Portuguese roads and buildings. */
export const beginnings: Readonly<Record<'road' | 'compound', string>> = {
  road:
    'rua avenida av estrada travessa largo praça praca praceta calçada calcada beco pátio patio rampa rotunda alameda ' +
    'caminho via istmo',
  compound: 'edificio edifício edf edif jardim',
};

/** Behind a road: Sai Yeung Choi Street South, Zhongshan Road E. */
export const roadSides: string = 'east west south north central extension e w s n';

/** Before the word for a floor. */
export const floorNames: string = 'ground upper lower basement mezzanine roof';

/** Names of regions; of the localities of Hong Kong those that letters name. */
export const places: Readonly<Record<'province' | 'prefecture' | 'county' | 'village', string>> = {
  province:
    'hong_kong hk hong_kong_sar hksar macau macao macau_sar taiwan roc china prc beijing tianjin shanghai chongqing hebei ' +
    'shanxi inner_mongolia liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi shandong henan hubei hunan ' +
    'guangdong guangxi hainan sichuan guizhou yunnan tibet xizang shaanxi gansu qinghai ningxia xinjiang',
  prefecture:
    'kowloon new_territories nt hong_kong_island hk_island outlying_islands macau_peninsula taipei ' +
    'taipei_city new_taipei_city taoyuan_city taichung_city tainan_city kaohsiung_city keelung_city hsinchu_city ' +
    'chiayi_city shenzhen guangzhou',
  county:
    'central_and_western_district wan_chai_district eastern_district southern_district yau_tsim_mong sham_shui_po_district ' +
    'kowloon_city wong_tai_sin_district islands_district',
  village:
    'taipa coloane cotai aberdeen ap_lei_chau admiralty causeway_bay central chai_wan cheung_chau cheung_sha_wan chuk_yuen clear_water_bay ' +
    'deep_water_bay diamond_hill discovery_bay fanling fo_tan fortress_hill happy_valley heng_fa_chuen ho_man_tin hung_hom ' +
    'jordan kai_tak kennedy_town kowloon_bay kowloon_tong kwai_chung kwai_fong kwun_tong lai_chi_kok lai_king lam_tin ' +
    'lamma_island lantau_island lau_fau_shan lei_yue_mun lok_fu ma_on_shan ma_wan mei_foo mid_levels mong_kok mongkok ' +
    'ngau_chi_wan ngau_tau_kok north_point olympic pat_heung peng_chau pok_fu_lam pokfulam prince_edward quarry_bay ' +
    'repulse_bay sai_kung sai_wan_ho sai_ying_pun san_po_kong san_tin sha_tin shatin sha_tau_kok sham_shui_po shau_kei_wan ' +
    'shek_kip_mei shek_o sheung_shui sheung_wan siu_sai_wan so_kon_po stanley tai_hang tai_kok_tsui tai_koo tai_po tai_wai ' +
    'tai_wo the_peak tin_hau tin_shui_wai tiu_keng_leng to_kwa_wan tseung_kwan_o tsim_sha_tsui tsing_yi tsuen_wan tsz_wan_shan ' +
    'tuen_mun tung_chung wan_chai wanchai western_district whampoa wong_chuk_hang wong_tai_sin yau_ma_tei yau_tong yuen_long',
};

/** Words that begin what is no address: whatever stands in the same run is a note. */
export const latinNotes: string = 'attn attention tel phone mobile fax c/o mr mrs ms miss email contact';
