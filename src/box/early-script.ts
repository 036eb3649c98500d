import { TYPED_CHANGE } from './field.ts';
import { LOAD_ERROR, LOADING } from './markup.ts';

/** What a page with a box asks for by itself; what its scripts import tells nobody that it failed. */
const SCRIPT_FAILED = `addEventListener('error',e=>{if(e.target.localName=='script'){l=1;s()}},true);`;

/**
 * Stands in the head of a page with a box and works until the scripts are there, which may be late or
 * never come. It puts the query of the address into the field and remembers a press of the button or
 * of Enter, which the box carries out. If the page's script does not come, the next press loads the
 * page again, with the text behind `#`, where no server sees it.
 */
export const EARLY_SCRIPT = [
  `{let l,d=document,q=s=>d.querySelector('lookup-box'+s),v=()=>q(' textarea').value,`,
  `g=t=>new URLSearchParams(t.slice(1)).get('q'),`,
  `s=()=>d.querySelectorAll('.box-status,[role=status]')`,
  `.forEach(e=>e.textContent=l?${quote(LOAD_ERROR)}:${quote(LOADING)}),`,
  `r=()=>{history.replaceState(null,'',location.origin+location.pathname+'#q='+encodeURIComponent(v()));`,
  `location.reload()};`,
  SCRIPT_FAILED,
  `d.addEventListener('readystatechange',()=>{`,
  `q(' textarea').value||=g(location.search)??g(location.hash)??'';if(l)s()},{once:true});`,
  `['input','keydown','submit'].forEach(n=>d.addEventListener(n,e=>{`,
  `let b=q(':not(:defined)');`,
  `if(!b?.contains(e.target))return;`,
  // Who writes on after a press is not done yet. Only what was typed may stand in a query.
  `if(n=='input'){delete b.dataset.enter;`,
  `if(!v())delete b.dataset.pasted;else if(!${String(TYPED_CHANGE)}.test(e.inputType))b.dataset.pasted=''}`,
  `else if(n=='submit'||e.target==q(' textarea')&&e.key=='Enter'`,
  `&&!e.shiftKey&&!e.isComposing&&e.keyCode!=229){`,
  `e.preventDefault();b.dataset.enter='';`,
  `l?fetch(location.href).then(r,()=>{}):s()}}))}`,
].join('');

function quote(text: string): string {
  return JSON.stringify(text);
}
