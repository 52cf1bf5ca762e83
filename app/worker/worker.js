// The Web Worker: fetches its wasm, does one job, answers with bytes, or with null when it can't.
import start, { run } from "glue";

const wasm = fetch(new URL(files.wasm, location.href), { integrity: files.integrity });
const ready = start({ module_or_path: wasm });
ready.catch(() => {});

onmessage = async ({ data }) => {
  let answer;
  try {
    await ready;
    answer = run(data);
    data.fill(0);
  } catch {
    // Its wasm did not come, or it ended: out of memory is one of the reasons. The page tells the person.
  }
  postMessage(answer ?? null, answer ? [answer.buffer] : []);
};
