-- The configuration of the Neovim under test: the plugin alone, as a user would set it up.
local root = vim.env.POSTMORTEM_REPOSITORY
vim.opt.runtimepath:prepend(root .. '/clients/neovim')
-- Debian's Neovim 0.12 lacks the parser that its own plugin for Markdown files asks for.
vim.cmd('filetype on | filetype plugin indent off')
vim.opt.swapfile = false
vim.o.completeopt = 'menuone'

-- What the plugin and the server say goes here: nothing is expected. (A code action that is not there yet is asked for again.)
_G.messages = {}
vim.notify = function(text)
  if text ~= 'No code actions available' then
    table.insert(_G.messages, text)
  end
end
-- Code actions are chosen by their title instead of by a number.
_G.choice = nil
_G.offered = {}
vim.ui.select = function(items, options, choose)
  _G.offered = vim.tbl_map(options.format_item, items)
  for index, text in ipairs(_G.offered) do
    if _G.choice and text:lower():find(_G.choice:lower(), 1, true) then
      return choose(items[index], index)
    end
  end
  choose(nil)
end

local cmd = { vim.env.POSTMORTEM_SERVER, '--stdio' }
if vim.env.POSTMORTEM_SETUP == 'native' then
  vim.lsp.config('postmortem_ls', { cmd = cmd })
  vim.lsp.enable('postmortem_ls')
else
  require('postmortem').setup({ cmd = cmd })
end
vim.cmd('runtime plugin/postmortem.lua')
