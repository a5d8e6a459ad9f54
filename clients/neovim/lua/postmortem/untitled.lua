-- Buffers without a name. Neovim gives them all the same URI and cannot find the buffer for it again, so that no diagnostic
-- and no edit would reach them. They get a name with a scheme instead, and lose it when they are written.
local M = {}

local count = 0

--- Whether an unnamed buffer is one that its user writes in, and not a window of some plugin.
function M.wanted(bufnr)
  return vim.api.nvim_buf_is_loaded(bufnr)
    and vim.api.nvim_buf_get_name(bufnr) == ''
    and vim.bo[bufnr].buftype == ''
    and vim.bo[bufnr].buflisted
    and vim.bo[bufnr].modifiable
end

local function say(message)
  vim.api.nvim_echo({ { message, 'ErrorMsg' } }, true, {})
end

-- `:write FILE`: the buffer becomes that file, as it would had it never had a name.
local function become(bufnr, file)
  local old = vim.api.nvim_buf_get_name(bufnr)
  if not pcall(vim.api.nvim_buf_set_name, bufnr, file) then
    return say('E139: File is loaded in another buffer')
  end
  local leftover = vim.fn.bufnr(old)
  if leftover ~= -1 and leftover ~= bufnr then
    pcall(vim.api.nvim_buf_delete, leftover, { force = true })
  end
  vim.api.nvim_buf_call(bufnr, function()
    vim.cmd('write!')
  end)
  vim.schedule(function()
    if vim.api.nvim_buf_is_loaded(bufnr) and not vim.bo[bufnr].modified then
      -- Reading it again closes the document under its old name and opens it under the new one.
      vim.api.nvim_buf_call(bufnr, function()
        vim.cmd('silent edit')
      end)
    end
  end)
end

--- Names the buffer.
function M.name(bufnr)
  count = count + 1
  local extension = vim.bo[bufnr].filetype == 'yaml' and 'yaml' or 'md'
  -- The number of the process keeps the swap files of two Neovims apart.
  local name = string.format('untitled:///%d/Untitled-%d.%s', vim.fn.getpid(), count, extension)
  vim.api.nvim_buf_set_name(bufnr, name)

  local group = vim.api.nvim_create_augroup('postmortem_untitled_' .. bufnr, { clear = true })
  vim.api.nvim_create_autocmd('BufWriteCmd', {
    group = group,
    buffer = bufnr,
    callback = function(event)
      if event.match == name then
        return say('E32: No file name: use :write FILE')
      end
      vim.api.nvim_del_augroup_by_id(group)
      become(bufnr, event.match)
    end,
  })
end

return M
