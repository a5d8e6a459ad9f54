-- Attaches postmortem-ls to Markdown and YAML buffers. `:help postmortem` says what can be set.
local client = require('postmortem.client')
local root = require('postmortem.root')
local untitled = require('postmortem.untitled')

local M = {}

M.options = {
  cmd = { 'postmortem-ls', '--stdio' },
  filetypes = { 'markdown', 'yaml' },
  settings = {},
}

local ready = false -- whether setup() was called

--- What is set: by setup(), or in Neovim 0.11 and later by vim.lsp.config().
function M.configured()
  local native = not ready and vim.lsp.config and vim.lsp.config[client.name]
  return native and vim.tbl_extend('force', M.options, native) or M.options
end

-- Why the server cannot be started, or nil.
local function problem()
  local cmd = M.configured().cmd
  local program = type(cmd) == 'table' and cmd[1]
  if program and vim.fn.executable(program) == 0 then
    return program .. ' is not an executable program, see :help postmortem-install'
  end
end

--- Attaches the buffer to the server. Returns what is in the way, or nil.
function M.attach(bufnr)
  if client.of(bufnr) then
    return nil
  end
  local trouble = problem()
  if not trouble then
    client.start(M.configured(), bufnr, root.of(vim.api.nvim_buf_get_name(bufnr)))
  end
  return trouble
end

-- A plugin's window may get its file type first and be marked as no file of the user's afterwards: look at it later.
local function attach_soon(bufnr)
  vim.schedule(function()
    if not vim.api.nvim_buf_is_loaded(bufnr) or vim.bo[bufnr].buftype ~= '' then
      return
    end
    if not vim.tbl_contains(M.options.filetypes, vim.bo[bufnr].filetype) or problem() then
      return
    end
    if untitled.wanted(bufnr) then
      untitled.name(bufnr)
    end
    if vim.api.nvim_buf_get_name(bufnr) ~= '' then
      M.attach(bufnr)
    end
  end)
end

--- `:PostmortemNew [FILE]`
function M.new(file, modifiers)
  return require('postmortem.new').open(file or '', modifiers or '', M.attach)
end

--- Sets the plugin up; see `:help postmortem-setup` for the options.
function M.setup(options)
  ready = true
  M.options = vim.tbl_extend('force', M.options, options or {})
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('postmortem', { clear = true }),
    pattern = M.options.filetypes,
    callback = function(event)
      attach_soon(event.buf)
    end,
  })
  for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
    attach_soon(bufnr)
  end
end

return M
