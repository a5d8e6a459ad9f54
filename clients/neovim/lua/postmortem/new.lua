-- :PostmortemNew [FILE]: an empty buffer, filled by the server's own code action.
local client = require('postmortem.client')
local untitled = require('postmortem.untitled')

local M = {}

local title = 'Insert post-mortem template'

local function fail(message)
  vim.api.nvim_echo({ { 'PostmortemNew: ' .. message, 'ErrorMsg' } }, true, {})
  return false
end

local function is_empty(bufnr)
  return vim.api.nvim_buf_line_count(bufnr) == 1 and vim.api.nvim_buf_get_lines(bufnr, 0, 1, false)[1] == ''
end

local function template_action(server, bufnr)
  local start = { line = 0, character = 0 }
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(bufnr) },
    range = { start = start, ['end'] = start },
    context = { diagnostics = {} },
  }
  for _, action in ipairs(client.request(server, 'textDocument/codeAction', params, bufnr) or {}) do
    if action.title == title then
      return action.edit and action or client.request(server, 'codeAction/resolve', action, bufnr)
    end
  end
end

local function open(file, modifiers)
  if file ~= '' then
    vim.cmd((modifiers ~= '' and modifiers .. ' split ' or 'edit ') .. vim.fn.fnameescape(file))
  else
    vim.cmd(modifiers ~= '' and modifiers .. ' new' or 'enew')
  end
  return vim.api.nvim_get_current_buf()
end

--- Opens `file`, or an unnamed buffer for '', and inserts the template where it is empty. `attach(bufnr)` is called so that a
--- server is there. Returns whether the template was inserted.
function M.open(file, modifiers, attach)
  local bufnr = open(file, modifiers)
  if not is_empty(bufnr) then
    return fail(file .. ' is not empty, nothing was inserted')
  end
  if vim.bo[bufnr].filetype == '' then
    vim.bo[bufnr].filetype = 'markdown'
  end
  if untitled.wanted(bufnr) then
    untitled.name(bufnr)
  end
  local problem = attach(bufnr)
  local server = not problem and client.wait(bufnr)
  if not server then
    return fail(problem or 'the server does not answer, see :checkhealth postmortem')
  end
  local action = template_action(server, bufnr)
  if not action or not action.edit then
    return fail('the server offers no template here')
  end
  vim.lsp.util.apply_workspace_edit(action.edit, server.offset_encoding)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  return true
end

return M
