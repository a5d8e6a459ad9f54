-- Starts the server, one per root, and attaches buffers to it: the one place that knows what differs from Neovim 0.7 to 0.12.
local M = {}

M.name = 'postmortem_ls'

-- What :PostmortemNew waits for at most, in milliseconds.
local patience = 10000

local started = {} -- root or '' -> client id; Neovim 0.7 does not look for a client to use again

local function is_ours(client)
  return client ~= nil and client.name == M.name
end

--- What the client can do: `given`, or what Neovim says of itself. From 0.10 on, Neovim shows Markdown with a parser that some
--- distributions leave out, and fails where it is missing: hovers come as plain text there.
function M.capabilities(given)
  local capabilities = vim.deepcopy(given or vim.lsp.protocol.make_client_capabilities())
  local hover = vim.fn.has('nvim-0.10') == 1 and (capabilities.textDocument or {}).hover
  if hover and #vim.api.nvim_get_runtime_file('parser/markdown.*', false) == 0 then
    hover.contentFormat = { 'plaintext' }
  end
  return capabilities
end

--- The configuration that Neovim starts a client with.
function M.config(options, root)
  local settings = options.settings or {}
  return {
    name = M.name,
    cmd = options.cmd,
    cmd_env = options.cmd_env,
    root_dir = root,
    -- The settings of the section `postmortem`, or a table that has that section.
    settings = settings.postmortem and settings or { postmortem = next(settings) and settings or vim.empty_dict() },
    capabilities = M.capabilities(options.capabilities),
    on_attach = options.on_attach,
    -- The server answers an edit within milliseconds and drops what is stale: nothing is won by holding edits back.
    flags = { debounce_text_changes = 0 },
  }
end

local function start_0_7(config, bufnr)
  local key = config.root_dir or ''
  local client = started[key] and vim.lsp.get_client_by_id(started[key])
  if not client or client.is_stopped() then
    config.on_init = function(new)
      if next(config.settings.postmortem) then
        new.notify('workspace/didChangeConfiguration', { settings = config.settings })
      end
    end
    started[key] = vim.lsp.start_client(config)
  end
  if started[key] then
    vim.lsp.buf_attach_client(bufnr, started[key])
  end
end

--- Attaches the buffer to the client of `root`, which is started where there is none yet.
function M.start(options, bufnr, root)
  local config = M.config(options, root)
  if not vim.lsp.start then
    return start_0_7(config, bufnr)
  end
  vim.api.nvim_buf_call(bufnr, function()
    vim.lsp.start(config, {
      reuse_client = function(client)
        return is_ours(client) and client.config.root_dir == root
      end,
    })
  end)
end

--- The client that the buffer is attached to and that is ready, or nil.
function M.of(bufnr)
  local clients = (vim.lsp.get_clients or vim.lsp.get_active_clients)()
  for _, client in pairs(clients) do
    if is_ours(client) and client.initialized and vim.lsp.buf_is_attached(bufnr, client.id) then
      return client
    end
  end
end

--- As `of`, but waits until a client that was just started is ready.
function M.wait(bufnr)
  local client
  vim.wait(patience, function()
    client = M.of(bufnr)
    return client ~= nil
  end, 5)
  return client
end

--- Sends a request and waits for its result; nil where there is none.
function M.request(client, method, params, bufnr)
  local answer
  if vim.fn.has('nvim-0.11') == 1 then
    answer = client:request_sync(method, params, patience, bufnr)
  else
    answer = client.request_sync(method, params, patience, bufnr)
  end
  return answer and answer.result
end

return M
