-- Prints what the editor shows of the document it has opened: diagnostics and their quick fixes under their lines, the outline,
-- a hover, a completion.
local client = require('postmortem.client')
local bufnr = vim.api.nvim_get_current_buf()
local document = { uri = vim.uri_from_bufnr(bufnr) }
local severities = { 'error', 'warning', 'information', 'hint' }

local function put(...)
  io.stdout:write(table.concat({ ... }), '\n')
end

local server = client.wait(bufnr)
if not server then
  put('The server did not answer.')
  return vim.cmd('cquit 1')
end

local function ask(method, params)
  params.textDocument = document
  local result = client.request(server, method, params, bufnr)
  return result ~= vim.NIL and result or nil
end

local symbols = ask('textDocument/documentSymbol', {}) or {}
vim.wait(10000, function()
  return #vim.diagnostic.get(bufnr) > 0
end, 10)

local lines = vim.api.nvim_buf_get_lines(bufnr, 0, -1, false)
local diagnostics = vim.diagnostic.get(bufnr)
table.sort(diagnostics, function(a, b)
  return a.lnum < b.lnum or a.lnum == b.lnum and a.col < b.col
end)

local function position(number, byte)
  return { line = number, character = vim.str_utfindex and select(2, vim.str_utfindex(lines[number + 1] or '', byte)) or byte }
end

local function fixes(diagnostic)
  local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
  local range = lsp.range or { start = position(diagnostic.lnum, diagnostic.col), ['end'] = position(diagnostic.end_lnum, diagnostic.end_col) }
  local sent = {
    range = range,
    severity = diagnostic.severity,
    code = diagnostic.code or lsp.code,
    source = diagnostic.source,
    message = diagnostic.message,
  }
  local titles = {}
  for _, action in ipairs(ask('textDocument/codeAction', { range = range, context = { diagnostics = { sent }, only = { 'quickfix' } } }) or {}) do
    table.insert(titles, action.title)
  end
  return titles
end

put('')
local next_diagnostic = 1
for number, line in ipairs(lines) do
  put(string.format('%4d  %s', number, line))
  while diagnostics[next_diagnostic] and diagnostics[next_diagnostic].lnum == number - 1 do
    local d = diagnostics[next_diagnostic]
    local lsp = d.user_data and d.user_data.lsp or {}
    put('      ^ ', severities[d.severity], ' ', tostring(d.code or lsp.code or ''), ': ', (d.message:gsub('\n', '\n        ')))
    for _, title in ipairs(fixes(d)) do
      put('        fix: ', title)
    end
    next_diagnostic = next_diagnostic + 1
  end
end

local function outline(nodes, indent)
  for _, symbol in ipairs(nodes) do
    put(indent, symbol.name, symbol.detail and symbol.detail ~= '' and '  ' .. symbol.detail or '')
    outline(symbol.children or {}, indent .. '  ')
  end
end
put('\nOutline')
outline(symbols, '  ')

for number, line in ipairs(lines) do
  if line:match('^## Timeline') then
    local hover = ask('textDocument/hover', { position = position(number - 1, 4) })
    if hover then
      local text = type(hover.contents) == 'table' and hover.contents.value or hover.contents
      put('\nHover on line ', tostring(number), ', "', line, '"\n  ', (vim.trim(text):gsub('\n', '\n  ')))
    end
    break
  end
end

for number = #lines, 1, -1 do
  local at = lines[number]:find('@%w')
  if at then
    local result = ask('textDocument/completion', { position = position(number - 1, at), context = { triggerKind = 1 } }) or {}
    local labels = {}
    for _, item in ipairs(result.items or result) do
      table.insert(labels, item.label)
    end
    put('\nCompletion behind the @ in line ', tostring(number), '\n  ', table.concat(labels, '  '))
    break
  end
end
put('')
vim.cmd('qall!')
