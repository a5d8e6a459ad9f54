-- For Neovim 0.11 and later: vim.lsp.enable('postmortem_ls'), and vim.lsp.config('postmortem_ls', {…}) to change what is here.
return {
  cmd = { 'postmortem-ls', '--stdio' },
  filetypes = { 'markdown', 'yaml' },
  root_dir = function(bufnr, use)
    local untitled = require('postmortem.untitled')
    if untitled.wanted(bufnr) then
      untitled.name(bufnr)
    end
    local file = vim.api.nvim_buf_get_name(bufnr)
    if file ~= '' then
      use(require('postmortem.root').of(file))
    end
  end,
  capabilities = require('postmortem.client').capabilities(),
  settings = { postmortem = vim.empty_dict() },
  flags = { debounce_text_changes = 0 },
}
