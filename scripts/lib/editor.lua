-- Neovim with nothing but the plugin, as scripts/try opens it.
vim.opt.runtimepath:prepend(vim.env.POSTMORTEM_REPOSITORY .. '/clients/neovim')
vim.opt.swapfile = false
vim.opt.signcolumn = 'yes'
vim.opt.number = true
vim.opt.termguicolors = vim.env.COLORTERM == 'truecolor'
vim.opt.completeopt = 'menuone,noinsert'

require('postmortem').setup({
  cmd = { vim.env.POSTMORTEM_SERVER, '--stdio' },
  on_attach = function(_, bufnr)
    local function map(keys, action)
      vim.keymap.set('n', keys, action, { buffer = bufnr })
    end
    map('K', vim.lsp.buf.hover)
    map('gra', vim.lsp.buf.code_action)
    map('gO', vim.lsp.buf.document_symbol)
    map('gl', vim.diagnostic.open_float)
    map(']d', vim.diagnostic.goto_next)
    map('[d', vim.diagnostic.goto_prev)
    vim.bo[bufnr].omnifunc = 'v:lua.vim.lsp.omnifunc'
  end,
})

vim.opt.statusline = ' %f %m%=]d next   K explain   gra fix   gO outline   i_CTRL-X CTRL-O complete   :PostmortemNew   :qa! leave '
vim.opt.laststatus = 2
