-- What an engineer does with a post-mortem in Neovim, asserted on the buffer's text. Run by tests/neovim/run.
local driver = dofile(vim.env.POSTMORTEM_REPOSITORY .. '/tests/neovim/driver.lua')
driver.folder = vim.env.POSTMORTEM_WORKSPACE
local eventually = driver.eventually

local function contains(list, wanted)
  return vim.tbl_contains(list, wanted)
end

local function expect(condition, message)
  if not condition then
    error(message .. '\n      diagnostics: ' .. vim.inspect(driver.diagnostics()) .. '\n      text:\n' .. driver.text(), 0)
  end
end

local function expect_text(text, wanted)
  expect(text:find(wanted, 1, true), 'the buffer lacks: ' .. wanted)
end

-- The line of the first occurrence, from 1.
local function line_of(text)
  local before = driver.text()
  local _, count = before:sub(1, assert(before:find(text, 1, true), text)):gsub('\n', '')
  return count + 1
end

local document = 'postmortem-checkout.md'
local due = vim.env.POSTMORTEM_DUE
local tests = {}
local function test(name, body)
  table.insert(tests, { name = name, body = body })
end

test('diagnostics arrive, each on its line', function()
  driver.open(document)
  local team = line_of('@payments-team') .. ' action-item/owner-is-team'
  local priority = line_of('- P0') .. ' action-item/priority-invalid'
  eventually(team .. ' and ' .. priority, function()
    local found = driver.diagnostics()
    return contains(found, team) and contains(found, priority)
  end)
end)

test('diagnostics follow the typing', function()
  driver.open(document)
  eventually('diagnostics', function()
    return #driver.diagnostics() > 0
  end)
  driver.cursor('- P0', true)
  driver.keys('wcwP1<Esc>')
  eventually('the diagnostic to go', function()
    return not contains(driver.diagnostics(), line_of('- P1') .. ' action-item/priority-invalid')
  end)
  driver.command('undo')
  eventually('the diagnostic to come back', function()
    return contains(driver.diagnostics(), line_of('- P0') .. ' action-item/priority-invalid')
  end)
end)

test('completion of an owner from .postmortem.yaml', function()
  driver.open(document)
  driver.lua([[vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc']])
  driver.keys('Go- P3 — 🚀 Write the rollback runbook — @pri<C-x><C-o>')
  eventually('the menu', function()
    return driver.lua('return vim.fn.pumvisible() == 1')
  end)
  eventually('the name in the line', function()
    return driver.text():find('runbook — @priya', 1, true)
  end)
  driver.keys('<C-y><Esc>')
  eventually('normal mode', function()
    return vim.rpcrequest(driver.channel, 'nvim_get_mode').mode == 'n'
  end)
  local last = vim.split(driver.text(), '\n')
  expect(last[#last] == '- P3 — 🚀 Write the rollback runbook — @priya', 'not replaced in place: ' .. last[#last])
end)

test('hover explains a heading', function()
  driver.open(document)
  driver.cursor('## Timeline')
  driver.lua('vim.lsp.buf.hover()')
  local text = eventually('the hover window', function()
    return driver.lua([[
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        if vim.api.nvim_win_get_config(window).relative ~= '' then
          return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
        end
      end
      return nil
    ]])
  end)
  expect(type(text) == 'string' and text:lower():find('timeline'), 'the hover says: ' .. tostring(text))
  -- The window that shows it is Markdown too: it must not be taken for a document.
  driver.settled()
  expect(
    driver.lua([[
      for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
        if vim.bo[bufnr].buftype ~= '' and require('postmortem.client').of(bufnr) then return false end
      end
      return true
    ]]),
    'the hover window is attached'
  )
end)

test('a quick fix is applied, and its diagnostic goes', function()
  driver.open(document)
  local mine = line_of('- P0') .. ' action-item/priority-invalid'
  eventually(mine, function()
    return contains(driver.diagnostics(), mine)
  end)
  local before = #driver.diagnostics()
  driver.cursor('- P0', true)
  driver.keys('w')
  driver.code_action('P1')
  eventually('the text to change', function()
    return driver.text():find('- P1 — Alert on checkout errors above 1 % — @tomas — ' .. due, 1, true)
  end)
  eventually('its diagnostic alone to go', function()
    return not contains(driver.diagnostics(), mine) and #driver.diagnostics() == before - 1
  end)
end)

test('a quick fix behind an emoji hits its place', function()
  driver.open(document)
  local mine = line_of('@payments-team') .. ' action-item/owner-is-team'
  eventually(mine, function()
    return contains(driver.diagnostics(), mine)
  end)
  driver.cursor('@payments', true)
  driver.code_action('priya')
  eventually('the text to change', function()
    return driver.text():find('- P2 — 🚀 Add a migration test to the CI pipeline — @priya — ' .. due, 1, true)
  end)
  eventually('its diagnostic to go', function()
    return not contains(driver.diagnostics(), line_of('@priya') .. ' action-item/owner-is-team')
  end)
end)

test('a README gets nothing', function()
  driver.open('README.md')
  driver.settled()
  expect(#driver.diagnostics() == 0, 'there are diagnostics')
end)

test('the template in an empty file, by code action', function()
  driver.open('empty.md')
  driver.code_action('Insert post-mortem template')
  eventually('the template', function()
    return driver.text():find('## Timeline', 1, true)
  end)
  for _, heading in ipairs({ 'Summary', 'Root Cause Analysis', 'What Went Well', 'What Went Poorly', 'Action Items' }) do
    expect_text(driver.text(), '## ' .. heading)
  end
  expect(not driver.text():find('${', 1, true), 'the template holds snippet syntax')
end)

test(':PostmortemNew FILE', function()
  driver.command('PostmortemNew ' .. driver.folder .. '/new.md')
  expect_text(driver.text(), '## Action Items')
  expect(driver.lua('return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ":t")') == 'new.md', 'not in its file')
  local before = driver.text()
  driver.command('PostmortemNew ' .. driver.folder .. '/' .. document)
  expect(driver.text() ~= before and not driver.text():find('Status: draft', 1, true), 'a document was touched')
end)

test(':PostmortemNew FILE for YAML', function()
  driver.command('PostmortemNew ' .. driver.folder .. '/new.postmortem.yaml')
  expect(driver.text():find('\n?timeline:'), 'no YAML template')
end)

test(':PostmortemNew without a name, then :write', function()
  driver.command('PostmortemNew')
  expect_text(driver.text(), '## Timeline')
  driver.cursor('## Action Items')
  driver.keys('o- P0 — Add an alert — @tomas — ' .. due .. '<Esc>')
  local code = ' action-item/priority-invalid'
  eventually('a diagnostic in the unnamed buffer', function()
    return contains(driver.diagnostics(), line_of('- P0') .. code)
  end)
  driver.command('silent! write')
  expect(driver.lua('return vim.bo.modified'), 'a buffer without a name was written')
  local file = driver.folder .. '/written.md'
  driver.command('silent write ' .. file)
  eventually('the buffer to be that file', function()
    return driver.lua('return not vim.bo.modified and vim.api.nvim_buf_get_name(0)') == file
  end)
  expect(table.concat(vim.fn.readfile(file), '\n') == driver.text(), 'the file differs from the buffer')
  driver.cursor('- P0', true)
  driver.keys('wcwP2<Esc>')
  eventually('the diagnostic to go', function()
    return not contains(driver.diagnostics(), line_of('- P2 — Add an alert') .. code)
  end)
  driver.command('undo')
  eventually('the diagnostic to come', function()
    return contains(driver.diagnostics(), line_of('- P0') .. code)
  end)
  driver.command('write')
  expect(not driver.lua('return vim.bo.modified'), 'it cannot be written again')
end)

test('an unnamed buffer that becomes Markdown', function()
  driver.command('enew')
  driver.command('set filetype=markdown')
  driver.attached()
  driver.code_action('Insert post-mortem template')
  eventually('the template', function()
    return driver.text():find('## Timeline', 1, true)
  end)
end)

test('one client for one root', function()
  driver.command('edit ' .. driver.folder .. '/' .. document)
  driver.command('split ' .. driver.folder .. '/README.md')
  driver.attached()
  driver.command('split ' .. driver.folder .. '/sub/postmortem.md')
  driver.attached()
  expect(driver.lua('return #vim.tbl_keys((vim.lsp.get_clients or vim.lsp.get_active_clients)())') == 1, 'not one client')
end)

-- Runs all tests with one way of setting the plugin up; each gets a Neovim of its own.
local function run(setup)
  local failed = 0
  for _, case in ipairs(tests) do
    local start = vim.loop.hrtime()
    driver.start(vim.env.POSTMORTEM_NVIM, setup)
    local ok, problem = pcall(case.body)
    if ok then
      ok, problem = pcall(function()
        local messages = driver.lua('return _G.messages')
        expect(#messages == 0, 'there were messages: ' .. vim.inspect(messages))
      end)
    end
    local code = driver.stop()
    if ok and code ~= 0 then
      ok, problem = false, 'Neovim ended with ' .. code
    end
    for _, file in ipairs({ 'written.md' }) do
      vim.fn.delete(driver.folder .. '/' .. file)
    end
    failed = failed + (ok and 0 or 1)
    io.write(ok and 'ok    ' or 'FAIL  ', case.name, setup == 'native' and ' (vim.lsp.enable)' or '')
    io.write(string.format(', %d ms\n', (vim.loop.hrtime() - start) / 1e6))
    if not ok then
      io.write('      ', tostring(problem), '\n')
    end
  end
  return failed
end

local failed = run('plugin')
if vim.fn.has('nvim-0.11') == 1 then
  failed = failed + run('native')
end
io.write(failed == 0 and 'all passed\n' or failed .. ' failed\n')
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
