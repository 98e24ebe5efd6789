// Made by scripts/zh-hant-table.mjs from the dictionaries of OpenCC (Apache License 2.0, https://github.com/BYVoid/OpenCC).

/** Simplified and traditional in turn. */
export const characters: string =
  '与與专專业業两兩个個为為么麼义義争爭于於产產仅僅从從价價会會体體余餘侧側关關内內册冊写寫况況准準减減几幾击擊划劃则則别別办辦务務动動势勢匀勻区區单單占佔历歷参參发發变變叠疊台臺号號后後启啟响響围圍国國图圖处處备備复複头頭实實对對将將尔爾属屬布佈并併应應开開归歸当當录錄径徑态態总總户戶扩擴报報择擇换換据據撑撐数數断斷无無旧舊时時显顯暂暫术術机機权權条條来來构構标標栏欄样樣检檢横橫没沒注註浅淺测測济濟浏瀏满滿点點牵牽状狀独獨现現电電画畫盖蓋着著码碼确確种種积積称稱稳穩竖豎笔筆筛篩签籤简簡类類系繫约約级級纯純纵縱线線组組终終经經结結给給络絡绝絕统統缓緩编編缩縮网網联聯节節范範虚虛补補见見规規视視览覽计計订訂认認记記许許设設访訪评評识識诉訴词詞试試话話询詢该該误誤说說请請读讀调調负負责責资資趋趨转轉轴軸载載较較输輸达達过過还還这這进進连連适適选選采採里裡链鏈错錯键鍵长長门門闭閉问問间間阶階际際随隨隐隱难難页頁项項顺順须須预預领領题題额額马馬验驗齐齊';

/** Characters with their neighbours, where the common form would be wrong. */
export const phrases: Readonly<Record<string, string>> = {
  果并列: '果並列',
  '关系。': '關係。',
  复制链: '複製鏈',
  '复制：': '複製：',
  '注：': '注：',
  在注中: '在注中',
  行复制: '行復制',
  日历年: '日曆年',
  复制: '複製',
  德里商: '德里商',
  制台: '制台',
};
