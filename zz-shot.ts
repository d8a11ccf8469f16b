import { openBrowser } from './test/browser/chromium';
import { readFileSync } from 'node:fs';
async function main(){
const o = (await openBrowser('ja-JP'))!; const page = await o.context.newPage(); page.setDefaultTimeout(8000);
page.on('console',m=>{ if(m.type()!=='info') console.log('console',m.type(),m.text().slice(0,500))});
page.on('pageerror',e=>console.log('pageerror',String(e)));
await page.setViewportSize({width:1200,height:800});
await page.goto('http://localhost:3411/'); await page.getByRole('gridcell',{name:/^E4 /}).waitFor();
const cell=(a:string)=>page.getByRole('gridcell',{name:new RegExp(`^${a}( |$)`)});
const addr=async()=>page.getByLabel('セル',{exact:true}).textContent();
await cell('S4').click(); await page.keyboard.type('12'); await page.keyboard.press('Enter'); await page.keyboard.type('=S4*2'); await page.keyboard.press('Enter');
await cell('S5').click(); await page.screenshot({path:'/tmp/wb/b1.png'});
await page.keyboard.press('Control+z'); await page.keyboard.press('Control+z'); console.log('after undo', await addr(), await cell('S4').getAttribute('aria-label'));
await page.keyboard.press('Control+y'); console.log('redo', await cell('S4').getAttribute('aria-label'));
await page.keyboard.press('Control+Home'); console.log(await addr()); await page.keyboard.press('Control+End'); console.log(await addr()); await page.keyboard.press('Home'); console.log(await addr()); await page.keyboard.press('PageUp'); console.log(await addr());await page.keyboard.press('PageDown'); console.log(await addr());
await page.keyboard.press('Shift+ArrowDown'); await page.keyboard.press('Shift+ArrowRight'); console.log(await addr());
await page.keyboard.press('Control+Home');
await cell('B37').scrollIntoViewIfNeeded().catch(()=>console.log('no B37'));
await page.keyboard.press('Control+c');
// header click
await page.getByRole('columnheader',{name:'E',exact:true}).click(); console.log('col', await addr());
await page.getByRole('rowheader',{name:'4',exact:true}).click().catch(e=>console.log('rowheader',String(e).slice(0,200))); console.log('row', await addr());
const axe = readFileSync('node_modules/axe-core/axe.min.js','utf8');
await page.evaluate(axe);
const res = await page.evaluate(async()=>{ const r = await (window as any).axe.run(document,{iframes:false}); return r.violations.map((v:any)=>[v.id,v.impact,v.nodes.length,v.nodes.slice(0,2).map((n:any)=>n.html.slice(0,200)+' :: '+n.failureSummary.slice(0,300))]) });
console.log(JSON.stringify(res,null,1));
await page.locator('input[type=file]').setInputFiles('samples/kameyama-r6.xlsx'); await page.getByRole('tab',{name:'第1-3進捗度評価'}).waitFor(); await page.waitForTimeout(800);
await page.screenshot({path:'/tmp/wb/b2.png'});
await page.getByRole('button',{name:'「shiroi-r6.xlsx」に戻る'}).click(); await page.getByRole('tab',{name:'1-1'}).waitFor(); await page.waitForTimeout(800); await page.screenshot({path:'/tmp/wb/b3.png'});
// drop
const b64=readFileSync('samples/ibusuki-r6.xlsx').toString('base64');
await page.evaluate((d)=>{ const bytes=Uint8Array.from(atob(d),c=>c.charCodeAt(0)); const dt=new DataTransfer(); dt.items.add(new File([bytes],'ibusuki.xlsx')); (window as any).dt=dt; window.dispatchEvent(new DragEvent('dragenter',{dataTransfer:dt,cancelable:true})); },b64);
await page.waitForTimeout(200); await page.screenshot({path:'/tmp/wb/b4.png'});
await page.evaluate(()=>{ window.dispatchEvent(new DragEvent('drop',{dataTransfer:(window as any).dt,cancelable:true})); });
await page.waitForTimeout(1500); await page.screenshot({path:'/tmp/wb/b5.png'});
await o.close();
}
void main().catch(e=>{console.error(e);process.exit(1)});
