-- Where a document's workspace begins.
local M = {}

M.markers = { '.postmortem.yaml', '.git' }

--- The nearest folder at or above the file that holds a marker; nil where there is none, which is fine: the server
--- then serves the single file. A buffer without a file counts as one of the current folder.
function M.of(file)
  local folder = file ~= '' and not file:match('^%a[%w+.-]+://') and vim.fn.fnamemodify(file, ':p:h') or vim.fn.getcwd()
  while true do
    for _, marker in ipairs(M.markers) do
      if (vim.uv or vim.loop).fs_stat(folder .. '/' .. marker) then
        return folder
      end
    end
    local parent = vim.fn.fnamemodify(folder, ':h')
    if parent == folder then
      return nil
    end
    folder = parent
  end
end

return M
