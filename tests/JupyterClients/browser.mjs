// Runs a notebook in Jupyter Notebook as a user would, checks that every cell ended well, and takes a picture of each output.
import { createRequire } from "node:module";
import path from "node:path";

const [playwright, url, folder] = process.argv.slice(2);
const { chromium } = createRequire(path.join(path.resolve(playwright), "package.json"))("playwright-core");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 2200 } });

async function whenServed() {
  for (let attempt = 0; ; attempt++) {
    try {
      return await page.goto(url);
    } catch (fault) {
      if (attempt === 60) throw fault;
      await page.waitForTimeout(500);
    }
  }
}

await whenServed();
await page.waitForFunction(() => globalThis.Jupyter?.notebook?.kernel?.is_connected(), null, { timeout: 60_000 });
await page.evaluate(() => Jupyter.notebook.clear_all_output());
await page.click("#celllink");
await page.click("#run_all_cells");
const started = Date.now();
await page.waitForFunction(
  () => Jupyter.notebook.get_cells().filter(cell => cell.cell_type === "code").every(cell => Number.isInteger(cell.input_prompt_number)) && !Jupyter.notebook.kernel_busy,
  null, { timeout: 300_000 });
console.log(`all cells in ${((Date.now() - started) / 1000).toFixed(1)} s`);

const outputs = await page.evaluate(() => Jupyter.notebook.get_cells().filter(cell => cell.cell_type === "code").map(cell => cell.output_area.outputs.map(output => output.output_type)));
const figures = await page.locator(".output_area svg[role=img], .output_area svg").count();
console.log(`outputs: ${outputs.map(kinds => kinds.join("+") || "none").join(", ")}; drawings: ${figures}`);
await page.screenshot({ path: path.join(folder, "page.png") });
const areas = page.locator(".code_cell .output_subarea");
for (let number = 0; number < await areas.count(); number++) {
  const area = areas.nth(number);
  if ((await area.boundingBox())?.height > 0) await area.screenshot({ path: path.join(folder, `output-${String(number + 1).padStart(2, "0")}.png`) });
}

await browser.close();
process.exit(outputs.flat().includes("error") || outputs.flat().length === 0 ? 1 : 0);
