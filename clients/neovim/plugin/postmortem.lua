if vim.g.loaded_postmortem then
  return
end
vim.g.loaded_postmortem = true

vim.api.nvim_create_user_command('PostmortemNew', function(call)
  require('postmortem').new(call.args, call.mods)
end, { nargs = '?', complete = 'file', desc = 'Open an empty buffer and insert the post-mortem template' })
