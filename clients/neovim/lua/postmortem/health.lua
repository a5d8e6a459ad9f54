-- :checkhealth postmortem
local M = {}

function M.check()
  local health = vim.health or require('health')
  local start = health.start or health.report_start
  local ok = health.ok or health.report_ok
  local warn = health.warn or health.report_warn
  local fail = health.error or health.report_error

  start('postmortem-ls')
  local program = require('postmortem').configured().cmd[1]
  if vim.fn.executable(program) == 0 then
    return fail(program .. ' is not an executable program', { 'Build or install it, or say where it is: `cmd` in :help postmortem-setup' })
  end
  ok(vim.trim(vim.fn.system({ program, '--version' })) .. ' at ' .. vim.fn.exepath(program))
  local attached = {}
  for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
    if require('postmortem.client').of(bufnr) then
      table.insert(attached, vim.api.nvim_buf_get_name(bufnr))
    end
  end
  if #attached == 0 then
    return warn('no buffer is attached', { 'Call require("postmortem").setup{} and open a Markdown or YAML file' })
  end
  ok('attached to ' .. table.concat(attached, ', '))
end

return M
